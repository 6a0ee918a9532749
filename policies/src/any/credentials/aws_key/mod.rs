//! Access keys by their form, secret access keys by name and form (IAM User Guide, "IAM identifiers").

use palisade_policy::Cx;
use palisade_views::{CredentialKind, Credentials};

/// Denies each that is written.
pub fn check(credentials: &Credentials<'_>, cx: &mut Cx<'_>) {
    cx.deny_secrets(credentials.of(CredentialKind::AwsKey));
}
