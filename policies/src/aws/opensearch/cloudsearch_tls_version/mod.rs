//! The policy: Amazon CloudSearch Developer Guide, "Configuring domain endpoint options".

use palisade_policy::Cx;
use palisade_views::{TlsListener, TlsVersion};

/// Denies what lets clients use a version before TLS 1.2.
pub fn check(listener: &TlsListener<'_>, cx: &mut Cx<'_>) {
    cx.deny_each(listener.allows_before(TlsVersion::Tls12));
}
