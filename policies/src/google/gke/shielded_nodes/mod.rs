//! Shielded nodes, on by default (google provider since 4.0).

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies each resource for which that is so.
pub fn check(cluster: &Resource<'_>, cx: &mut Cx<'_>) {
    let shielded = cluster.get("enable_shielded_nodes");
    cx.deny_if(shielded.is_true_or(true).not(), shielded, || "the nodes are not shielded");
}
