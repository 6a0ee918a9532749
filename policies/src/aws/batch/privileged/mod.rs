//! Off by default (AWS Batch API, `ContainerProperties`); for jobs on Amazon EKS in `eks_properties`.

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies each container that runs privileged.
pub fn check(job: &Resource<'_>, cx: &mut Cx<'_>) {
    let own = job.get("container_properties").decoded().get("privileged");
    let nodes = job.get("node_properties").decoded().get("nodeRangeProperties").items();
    let nodes = nodes.map(|range| range.get("container").get("privileged"));
    let pods = job.get("eks_properties").get("pod_properties").items().flat_map(|pod| pod.get("containers").items());
    let pods = pods.map(|container| container.get("security_context").get("privileged"));
    for privileged in std::iter::once(own).chain(nodes).chain(pods) {
        cx.deny_if(privileged.is_true(), privileged, || "the job's container runs privileged");
    }
}
