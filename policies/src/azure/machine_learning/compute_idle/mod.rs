//! `min_node_count` is required (azurerm 2 to 5).

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies each resource for which that is so.
pub fn check(cluster: &Resource<'_>, cx: &mut Cx<'_>) {
    let least = cluster.get("scale_settings").get("min_node_count");
    cx.deny_if(least.test_number(|nodes| nodes > 0.0), least, || "machines are kept when nothing runs");
}
