//! Accounts that take keys: the default (azurerm). Other APIs than SQL have no other way.

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies each.
pub fn check(resource: &Resource<'_>, cx: &mut Cx<'_>) {
    let setting = resource.get("local_authentication_disabled");
    cx.deny_if(setting.is_true_or(false).not(), setting, || "account keys are accepted");
}
