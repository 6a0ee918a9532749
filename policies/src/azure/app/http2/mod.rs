//! `site_config.http2_enabled`: false by default (azurerm 2 to 5).

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies an app without it.
pub fn check(app: &Resource<'_>, cx: &mut Cx<'_>) {
    let http2 = app.get("site_config").get("http2_enabled");
    cx.deny_if(http2.is_true_or(false).not(), http2, || "HTTP/2 is off");
}
