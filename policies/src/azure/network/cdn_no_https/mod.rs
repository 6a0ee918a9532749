//! On by default (azurerm 2 to 5).

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies each resource for which that is so.
pub fn check(endpoint: &Resource<'_>, cx: &mut Cx<'_>) {
    let setting = endpoint.get("is_https_allowed");
    cx.deny_if(setting.is_false(), setting, || "HTTPS is refused");
}
