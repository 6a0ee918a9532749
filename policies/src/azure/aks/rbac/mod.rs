//! `role_based_access_control_enabled`: true by default (azurerm 2.99 to 5); before, the block `role_based_access_control`.

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies a cluster that switches it off.
pub fn check(cluster: &Resource<'_>, cx: &mut Cx<'_>) {
    let switch = cluster.get("role_based_access_control_enabled");
    let older = cluster.get("role_based_access_control").get("enabled");
    for rbac in [switch, older] {
        cx.deny_if(rbac.is_false(), rbac, || "role-based access control is off");
    }
}
