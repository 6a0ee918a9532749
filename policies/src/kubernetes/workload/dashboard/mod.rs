//! Kubernetes' dashboard.

use palisade_policy::Cx;
use palisade_views::Workload;

/// Denies it, by its image or the labels of its pods.
pub fn check(workload: &Workload<'_>, cx: &mut Cx<'_>) {
    for container in workload.containers() {
        let repository = |name: &str| name.contains("kubernetes-dashboard") || name == "kubernetesui/dashboard";
        let image = container.image_is(|image| repository(image.repository));
        cx.deny_if(image, container.image(), || "this is Kubernetes' dashboard");
    }
    for label in ["app", "k8s-app"] {
        let label = workload.pod_label(label);
        cx.deny_if(label.is("kubernetes-dashboard"), label, || "this is Kubernetes' dashboard");
    }
}
