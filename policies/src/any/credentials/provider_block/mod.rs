//! Arguments of provider blocks that hold nothing but credentials.

use palisade_policy::Cx;
use palisade_views::{CredentialKind, Credentials};

/// Denies each that is written.
pub fn check(credentials: &Credentials<'_>, cx: &mut Cx<'_>) {
    cx.deny_secrets(credentials.of(CredentialKind::ProviderBlock));
}
