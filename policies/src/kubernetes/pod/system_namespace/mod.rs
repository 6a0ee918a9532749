//! Workloads of others in the system's namespace.

use palisade_policy::Cx;
use palisade_views::Workload;

/// Denies each that is no component of the cluster.
pub fn check(workload: &Workload<'_>, cx: &mut Cx<'_>) {
    let namespace = workload.metadata().get("namespace");
    let tier = workload.pod_label("tier").is("control-plane");
    let priority =
        workload.pod_field("priorityClassName").is_one_of(&["system-node-critical", "system-cluster-critical"]);
    cx.deny_if(
        namespace.is("kube-system").and(tier.or(priority).not()),
        namespace,
        || "kube-system is for the cluster itself",
    );
}
