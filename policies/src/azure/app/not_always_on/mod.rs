//! On by default (azurerm 3 to 5).

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies each resource for which that is so.
pub fn check(app: &Resource<'_>, cx: &mut Cx<'_>) {
    let always_on = app.get("site_config").get("always_on");
    cx.deny_if(always_on.is_false(), always_on, || "the app is unloaded when nobody uses it");
}
