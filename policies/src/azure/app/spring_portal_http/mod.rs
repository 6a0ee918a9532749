//! Off by default (azurerm 3 and 4).

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies each resource for which that is so.
pub fn check(portal: &Resource<'_>, cx: &mut Cx<'_>) {
    let setting = portal.get("https_only_enabled");
    cx.deny_if(setting.is_true().not(), setting, || "the portal answers plain HTTP");
}
