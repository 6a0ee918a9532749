//! `minimum_protocol_version` is `TLSv1` by default, and counts only with a certificate of the customer's (AWS provider 6.25).

use palisade_policy::Cx;
use palisade_views::{TlsListener, TlsVersion};

/// Denies what lets clients use a version before TLS 1.2.
pub fn check(listener: &TlsListener<'_>, cx: &mut Cx<'_>) {
    cx.deny_each(listener.allows_before(TlsVersion::Tls12));
}
