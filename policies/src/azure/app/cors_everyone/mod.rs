//! `site_config.cors.allowed_origins` with the origin `*`.

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies each such origin.
pub fn check(app: &Resource<'_>, cx: &mut Cx<'_>) {
    for origin in app.get("site_config").get("cors").get("allowed_origins").items() {
        cx.deny_if(origin.is("*"), origin, || "scripts of every web site may call this app");
    }
}
