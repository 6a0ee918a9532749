//! Environments that are not spread over zones: the default (azurerm).

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies each.
pub fn check(resource: &Resource<'_>, cx: &mut Cx<'_>) {
    let setting = resource.get("zone_redundant");
    cx.deny_if(setting.is_true_or(false).not(), setting, || "the environment lies in one zone");
}
