//! Pods that no label of nodes chooses a place for (Kubernetes documentation, "Assigning Pods to Nodes").

use palisade_policy::Cx;
use palisade_views::Workload;

/// Denies them.
pub fn check(workload: &Workload<'_>, cx: &mut Cx<'_>) {
    let affinity = workload.field(workload.pod_field("affinity"), "nodeAffinity");
    let chosen = affinity.is_empty().not().or(workload.pod_field("nodeSelector").is_empty().not());
    cx.deny_if(chosen.not(), affinity, || "nothing says which nodes it is for");
}
