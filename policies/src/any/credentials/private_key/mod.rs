//! Private keys in PEM (RFC 7468), OpenSSH's and PGP's armour; not those under a passphrase.

use palisade_policy::Cx;
use palisade_views::{CredentialKind, Credentials};

/// Denies each that is written.
pub fn check(credentials: &Credentials<'_>, cx: &mut Cx<'_>) {
    cx.deny_secrets(credentials.of(CredentialKind::PrivateKey));
}
