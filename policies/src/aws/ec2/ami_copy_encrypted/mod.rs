//! `encrypted` is off by default (AWS provider 6.25).

use palisade_policy::Cx;
use palisade_views::EncryptedAtRest;

/// Denies storage that is not encrypted.
pub fn check(storage: &EncryptedAtRest<'_>, cx: &mut Cx<'_>) {
    cx.deny_each(storage.unencrypted());
}
