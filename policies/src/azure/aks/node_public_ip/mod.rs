//! Off by default; `enable_node_public_ip` before 4.0 (azurerm).

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies each resource for which that is so.
pub fn check(cluster: &Resource<'_>, cx: &mut Cx<'_>) {
    for pool in [cluster.root(), cluster.get("default_node_pool")] {
        let public = pool.renamed(&["node_public_ip_enabled", "enable_node_public_ip"]);
        cx.deny_if(public.is_true(), public, || "each node has a public address");
    }
}
