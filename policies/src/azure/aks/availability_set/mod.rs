//! `type` of the default pool (azurerm 2 to 5).

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies each resource for which that is so.
pub fn check(cluster: &Resource<'_>, cx: &mut Cx<'_>) {
    let pool = cluster.get("default_node_pool").get("type");
    cx.deny_if(pool.is("AvailabilitySet"), pool, || "the nodes are in an availability set");
}
