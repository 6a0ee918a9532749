//! The least version: 1.2 by default since azurerm 3.0, the only one since 5.0.

use palisade_model::Resource;
use palisade_policy::Cx;
use palisade_views::azure::is_weak_tls;

/// Denies an older version, or none at all.
pub fn check(server: &Resource<'_>, cx: &mut Cx<'_>) {
    let version = server.renamed(&["minimum_tls_version", "ssl_minimal_tls_version_enforced"]);
    cx.deny_if(is_weak_tls(version), version, || "clients may connect with TLS 1.0 or 1.1");
}
