//! Virtual machines on which extensions may be installed: the default (azurerm).

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies each.
pub fn check(resource: &Resource<'_>, cx: &mut Cx<'_>) {
    let setting = resource.get("allow_extension_operations");
    cx.deny_if(setting.is_true_or(true), setting, || "extensions may be installed on the machine");
}
