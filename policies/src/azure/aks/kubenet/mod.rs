//! The network plugin: kubenet where no profile is written (azurerm 2 to 5, `azurerm_kubernetes_cluster`). With `none` the
//! cluster brings one of its own.

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies a cluster with another one.
pub fn check(cluster: &Resource<'_>, cx: &mut Cx<'_>) {
    let plugin = cluster.get("network_profile").get("network_plugin");
    cx.deny_if(plugin.is_one_of(&["azure", "none"]).not(), plugin, || "the cluster does not use Azure CNI");
}
