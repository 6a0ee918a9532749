//! Private nodes; the default is public addresses (google provider, `private_cluster_config.enable_private_nodes`).

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies each resource for which that is so.
pub fn check(cluster: &Resource<'_>, cx: &mut Cx<'_>) {
    let private = cluster.get("private_cluster_config").get("enable_private_nodes");
    cx.deny_if(private.is_true().not(), private, || "the nodes get public addresses");
}
