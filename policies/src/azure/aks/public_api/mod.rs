//! `private_cluster_enabled`: false by default (azurerm 2 to 5).

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies a cluster that is not private.
pub fn check(cluster: &Resource<'_>, cx: &mut Cx<'_>) {
    let private = cluster.renamed(&["private_cluster_enabled", "private_link_enabled"]);
    cx.deny_if(private.is_true_or(false).not(), private, || "the API server has a public address");
}
