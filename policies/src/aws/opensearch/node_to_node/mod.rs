//! Off where the block is not written; a domain has one node where nothing else is set (AWS provider 6.25).

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies a domain whose nodes talk in plain text.
pub fn check(domain: &Resource<'_>, cx: &mut Cx<'_>) {
    let encrypted = domain.get("node_to_node_encryption").get("enabled");
    let cluster = domain.get("cluster_config");
    let several = cluster.get("instance_count").test_number(|count| count > 1.0);
    let several = several.or(cluster.get("dedicated_master_enabled").is_true());
    let violated = encrypted.is_false().or(encrypted.is_absent().and(several));
    cx.deny_if(violated, encrypted, || "nodes talk to each other without encryption");
}
