//! Off by default (azurerm 3 to 5).

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies each resource for which that is so.
pub fn check(cluster: &Resource<'_>, cx: &mut Cx<'_>) {
    let setting = cluster.get("key_vault_secrets_provider").get("secret_rotation_enabled");
    cx.deny_if(setting.is_true().not(), setting, || "pods keep secrets that were rotated in the vault");
}
