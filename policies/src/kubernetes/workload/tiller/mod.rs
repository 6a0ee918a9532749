//! The server of Helm 2.

use palisade_policy::Cx;
use palisade_views::Workload;

/// Denies its workload, by image, name or labels.
pub fn check(workload: &Workload<'_>, cx: &mut Cx<'_>) {
    let name = workload.metadata().get("name");
    let images = workload
        .containers()
        .map(|container| (container.image_is(|image| image.repository.contains("tiller")), container.image()));
    let labels = [workload.metadata(), workload.pod_metadata()].map(|metadata| metadata.get("labels"));
    let labels = labels.into_iter().flat_map(|labels| {
        [("app", "helm"), ("name", "tiller")].map(|(key, value)| (labels.member(key).is(value), labels.member(key)))
    });
    for (violated, at) in images.chain([(name.contains("tiller"), name)]).chain(labels) {
        cx.deny_if(violated, at, || "this is the server of Helm 2");
    }
}
