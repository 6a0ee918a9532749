//! Arguments that providers keep out of their output (the provider's schema), where a text stands in place.

use palisade_policy::Cx;
use palisade_views::{CredentialKind, Credentials};

/// Denies each that is written.
pub fn check(credentials: &Credentials<'_>, cx: &mut Cx<'_>) {
    cx.deny_secrets(credentials.of(CredentialKind::Argument));
}
