//! Pods that no label of nodes chooses a place for (Kubernetes documentation, "Assigning Pods to Nodes"); on
//! Fargate there are none to choose from.

use palisade_policy::Cx;
use palisade_views::Workload;

/// Denies them.
pub fn check(workload: &Workload<'_>, cx: &mut Cx<'_>) {
    let affinity = workload.field(workload.pod_field("affinity"), "nodeAffinity");
    let chosen = affinity.is_empty().not().or(workload.pod_field("nodeSelector").is_empty().not());
    let placed = chosen.or_else(|| workload.has_nodes_to_itself());
    cx.deny_if(placed.not(), affinity, || "nothing says which nodes it is for");
}
