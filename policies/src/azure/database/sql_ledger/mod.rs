//! Databases without the ledger, which is off by default (azurerm).

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies each.
pub fn check(resource: &Resource<'_>, cx: &mut Cx<'_>) {
    let setting = resource.get("ledger_enabled");
    cx.deny_if(setting.is_true_or(false).not(), setting, || "changes leave no proof");
}
