//! `min_tls_version`: TLS1_2 by default since azurerm 3.0 (TLS1_0 before), the only value since 5.0.

use palisade_model::Resource;
use palisade_policy::Cx;
use palisade_views::azure::is_weak_tls;

/// Denies an older version.
pub fn check(account: &Resource<'_>, cx: &mut Cx<'_>) {
    let version = account.get("min_tls_version");
    cx.deny_if(is_weak_tls(version), version, || "clients may connect with TLS 1.0 or 1.1");
}
