//! TLS 1.0 is taken where no policy is named (Amazon API Gateway Developer Guide, "Choose a security policy for your custom
//! domain").

use palisade_policy::Cx;
use palisade_views::{TlsListener, TlsVersion};

/// Denies what lets clients use a version before TLS 1.2.
pub fn check(listener: &TlsListener<'_>, cx: &mut Cx<'_>) {
    cx.deny_each(listener.allows_before(TlsVersion::Tls12));
}
