//! Off by default (azurerm 2 to 5).

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies each resource for which that is so.
pub fn check(registry: &Resource<'_>, cx: &mut Cx<'_>) {
    let setting = registry.get("quarantine_policy_enabled");
    cx.deny_if(setting.is_true().not(), setting, || "images are handed out before they are scanned");
}
