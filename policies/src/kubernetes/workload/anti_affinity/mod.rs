//! Several replicas that nothing keeps apart. On Fargate and virtual nodes each pod has a node to itself.

use palisade_policy::Cx;
use palisade_views::Workload;

/// Denies them.
pub fn check(workload: &Workload<'_>, cx: &mut Cx<'_>) {
    let several = workload.spec_field("replicas").test_number(|replicas| replicas > 1.5);
    let affinity = workload.field(workload.pod_field("affinity"), "podAntiAffinity");
    let spread = workload.pod_field("topologySpreadConstraints");
    let kept_apart = affinity.is_empty().not().or(spread.is_empty().not());
    let apart = kept_apart.or_else(|| workload.has_nodes_to_itself());
    cx.deny_if(several.and(apart.not()), affinity, || "nothing keeps the replicas on different nodes");
}
