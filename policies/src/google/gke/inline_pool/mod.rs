//! Blocks `node_pool` (google provider 7, `google_container_cluster`); with the default pool removed the block only says how
//! the cluster begins.

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies each such block.
pub fn check(cluster: &Resource<'_>, cx: &mut Cx<'_>) {
    let is_removed = cluster.get("remove_default_node_pool").is_true();
    for pool in cluster.get("node_pool").items() {
        cx.deny_if(is_removed.not(), pool, || "the node pool is part of the cluster");
    }
}
