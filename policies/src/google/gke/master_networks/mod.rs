//! Authorized networks of clusters.

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies a cluster without any such block.
pub fn check(cluster: &Resource<'_>, cx: &mut Cx<'_>) {
    let networks = cluster.get("master_authorized_networks_config");
    cx.deny_if(networks.is_absent(), networks, || "every network reaches the control plane");
}
