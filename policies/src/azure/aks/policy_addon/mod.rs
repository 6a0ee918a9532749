//! `azure_policy_enabled`: false by default (azurerm 2.99 to 5); before in `addon_profile`.

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies a cluster without it.
pub fn check(cluster: &Resource<'_>, cx: &mut Cx<'_>) {
    let addon = cluster.get("azure_policy_enabled");
    let older = cluster.get("addon_profile").get("azure_policy").get("enabled");
    cx.deny_if(addon.is_true().or(older.is_true()).not(), addon, || "Azure Policy does not see into this cluster");
}
