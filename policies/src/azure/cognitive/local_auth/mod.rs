//! On by default (azurerm 2 to 5).

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies each resource for which that is so.
pub fn check(service: &Resource<'_>, cx: &mut Cx<'_>) {
    let setting = service.get("local_auth_enabled");
    cx.deny_if(setting.is_true_or(true), setting, || "keys of the service let clients in");
}
