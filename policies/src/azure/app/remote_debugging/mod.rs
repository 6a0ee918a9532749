//! `site_config.remote_debugging_enabled`: false by default (azurerm 2 to 5).

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies an app for which it is on.
pub fn check(app: &Resource<'_>, cx: &mut Cx<'_>) {
    let debugging = app.get("site_config").get("remote_debugging_enabled");
    cx.deny_if(debugging.is_true(), debugging, || "remote debugging is on");
}
