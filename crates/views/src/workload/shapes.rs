//! Which kinds hold a pod template, and where.

use palisade_model::{Attr, Fact};

use super::Naming;

/// One kind with a pod template.
#[derive(Debug)]
pub(super) struct Shape {
    /// The resource's kind.
    resource_kind: &'static str,
    /// The kind in Kubernetes' API, without its group.
    pub(super) kind: &'static str,
    /// The API group, as far as a Terraform `kubernetes_manifest` needs it to tell kinds apart.
    group: &'static str,
    pub(super) naming: Naming,
    /// The steps to the pod template: what has `metadata` and a pod `spec`.
    pub(super) template: &'static [&'static str],
}

const SPEC_TEMPLATE: &[&str] = &["spec", "template"];
const JOB_TEMPLATE: &[&str] = &["spec", "jobTemplate", "spec", "template"];

const fn own(kind: &'static str, group: &'static str, template: &'static [&'static str]) -> Shape {
    Shape { resource_kind: kind, kind, group, naming: Naming::Api, template }
}

const fn custom(
    resource_kind: &'static str,
    kind: &'static str,
    group: &'static str,
    template: &'static [&'static str],
) -> Shape {
    Shape { resource_kind, kind, group, naming: Naming::Api, template }
}

const fn terraform(resource_kind: &'static str, kind: &'static str, template: &'static [&'static str]) -> Shape {
    Shape { resource_kind, kind, group: "", naming: Naming::Terraform, template }
}

static SHAPES: [Shape; 39] = [
    own("Pod", "", &[]),
    own("PodTemplate", "", &["template"]),
    own("ReplicationController", "", SPEC_TEMPLATE),
    own("Deployment", "apps", SPEC_TEMPLATE),
    own("StatefulSet", "apps", SPEC_TEMPLATE),
    own("DaemonSet", "apps", SPEC_TEMPLATE),
    own("ReplicaSet", "apps", SPEC_TEMPLATE),
    own("Job", "batch", SPEC_TEMPLATE),
    own("CronJob", "batch", JOB_TEMPLATE),
    custom("Rollout.argoproj.io", "Rollout", "argoproj.io", SPEC_TEMPLATE),
    custom("Service.serving.knative.dev", "Service", "serving.knative.dev", SPEC_TEMPLATE),
    custom("Configuration.serving.knative.dev", "Configuration", "serving.knative.dev", SPEC_TEMPLATE),
    custom("Revision.serving.knative.dev", "Revision", "serving.knative.dev", &[]),
    custom("DeploymentConfig", "DeploymentConfig", "apps.openshift.io", SPEC_TEMPLATE),
    custom("CloneSet.apps.kruise.io", "CloneSet", "apps.kruise.io", SPEC_TEMPLATE),
    custom("StatefulSet.apps.kruise.io", "StatefulSet", "apps.kruise.io", SPEC_TEMPLATE),
    custom("DaemonSet.apps.kruise.io", "DaemonSet", "apps.kruise.io", SPEC_TEMPLATE),
    custom("ScaledJob.keda.sh", "ScaledJob", "keda.sh", &["spec", "jobTargetRef", "template"]),
    terraform("kubernetes_pod", "Pod", &[]),
    terraform("kubernetes_pod_v1", "Pod", &[]),
    terraform("kubernetes_replication_controller", "ReplicationController", SPEC_TEMPLATE),
    terraform("kubernetes_replication_controller_v1", "ReplicationController", SPEC_TEMPLATE),
    terraform("kubernetes_deployment", "Deployment", SPEC_TEMPLATE),
    terraform("kubernetes_deployment_v1", "Deployment", SPEC_TEMPLATE),
    terraform("kubernetes_stateful_set", "StatefulSet", SPEC_TEMPLATE),
    terraform("kubernetes_stateful_set_v1", "StatefulSet", SPEC_TEMPLATE),
    terraform("kubernetes_daemonset", "DaemonSet", SPEC_TEMPLATE),
    terraform("kubernetes_daemon_set", "DaemonSet", SPEC_TEMPLATE),
    terraform("kubernetes_daemon_set_v1", "DaemonSet", SPEC_TEMPLATE),
    terraform("kubernetes_job", "Job", SPEC_TEMPLATE),
    terraform("kubernetes_job_v1", "Job", SPEC_TEMPLATE),
    terraform("kubernetes_cron_job", "CronJob", JOB_TEMPLATE),
    terraform("kubernetes_cron_job_v1", "CronJob", JOB_TEMPLATE),
    terraform("kubernetes_replica_set", "ReplicaSet", SPEC_TEMPLATE),
    terraform("kubernetes_replica_set_v1", "ReplicaSet", SPEC_TEMPLATE),
    terraform("kubernetes_pod_template", "PodTemplate", &["template"]),
    terraform("kubernetes_pod_template_v1", "PodTemplate", &["template"]),
    terraform("kubernetes_daemonset_v1", "DaemonSet", SPEC_TEMPLATE),
    // Its manifest says which kind it is.
    terraform(TERRAFORM_MANIFEST, "", &[]),
];

/// Terraform's resource for any object: its one argument holds the object with the API's own names.
pub(super) const TERRAFORM_MANIFEST: &str = "kubernetes_manifest";

/// The kinds of the table.
pub(super) const KINDS: [&str; SHAPES.len()] = {
    let mut kinds = [""; SHAPES.len()];
    let mut i = 0;
    while i < kinds.len() {
        kinds[i] = SHAPES[i].resource_kind;
        i += 1;
    }
    kinds
};

/// The shape of a resource of this kind.
pub(super) fn of_kind(kind: &str) -> Option<&'static Shape> {
    SHAPES.iter().find(|shape| shape.resource_kind == kind && kind != TERRAFORM_MANIFEST)
}

/// Where resources of a kind have their pod's `spec`, in the names of Kubernetes' API, and how they name it; none where
/// the kind has no pod template, or one that only its content tells (`kubernetes_manifest`).
pub fn pod_spec(kind: &str) -> Option<(Naming, Vec<&'static str>)> {
    let shape = of_kind(kind)?;
    Some((shape.naming, shape.template.iter().copied().chain(["spec"]).collect()))
}

/// The shape of a Kubernetes object inside of another resource; none where its kind has no pod template or is not
/// known.
pub(super) fn of_object(object: Attr<'_>) -> Option<&'static Shape> {
    let (Fact::Known(kind), Fact::Known(api_version)) = (object.get("kind").text(), object.get("apiVersion").text())
    else {
        return None;
    };
    let group = api_version.split_once('/').map_or("", |(group, _)| group);
    SHAPES.iter().find(|shape| shape.naming == Naming::Api && shape.kind == kind && shape.group == group)
}
