//! Domains that take access keys: the default (azurerm).

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies each.
pub fn check(resource: &Resource<'_>, cx: &mut Cx<'_>) {
    let setting = resource.get("local_auth_enabled");
    cx.deny_if(setting.is_true_or(true), setting, || "access keys are accepted");
}
