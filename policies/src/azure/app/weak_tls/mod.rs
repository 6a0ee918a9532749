//! `site_config.minimum_tls_version`, in the kinds before azurerm 3.0 `min_tls_version`: 1.2 by default.

use palisade_model::Resource;
use palisade_policy::Cx;
use palisade_views::azure::is_weak_tls;

/// Denies an older version.
pub fn check(app: &Resource<'_>, cx: &mut Cx<'_>) {
    let version = app.get("site_config").renamed(&["minimum_tls_version", "min_tls_version"]);
    cx.deny_if(is_weak_tls(version), version, || "clients may connect with TLS 1.0 or 1.1");
}
