//! Scale sets (before azurerm 4) that do not take new images by themselves: the default.

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies each.
pub fn check(resource: &Resource<'_>, cx: &mut Cx<'_>) {
    let setting = resource.get("automatic_os_upgrade");
    cx.deny_if(setting.is_true_or(false).not(), setting, || "machines keep their image until somebody changes it");
}
