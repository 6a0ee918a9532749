//! `encrypted` is off by default before release 6.0 of the provider (AWS provider, version 6 upgrade guide).

use palisade_policy::Cx;
use palisade_views::EncryptedAtRest;

/// Denies storage that is not encrypted.
pub fn check(storage: &EncryptedAtRest<'_>, cx: &mut Cx<'_>) {
    cx.deny_each(storage.unencrypted());
}
