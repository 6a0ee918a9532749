//! `minimum_tls_version`: 1.2 by default since azurerm 3.0 (3.0 upgrade guide), the only value since 4.0.

use palisade_model::Resource;
use palisade_policy::Cx;
use palisade_views::azure::is_weak_tls;

/// Denies an older version.
pub fn check(cache: &Resource<'_>, cx: &mut Cx<'_>) {
    let version = cache.get("minimum_tls_version");
    cx.deny_if(is_weak_tls(version), version, || "clients may connect with TLS 1.0 or 1.1");
}
