//! Off by default (azurerm 2 and 3, `azurerm_mysql_server`).

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies each resource for which that is so.
pub fn check(server: &Resource<'_>, cx: &mut Cx<'_>) {
    let setting = server.get("infrastructure_encryption_enabled");
    cx.deny_if(setting.is_true().not(), setting, || "storage is encrypted once only");
}
