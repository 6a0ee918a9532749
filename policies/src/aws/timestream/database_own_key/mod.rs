//! The database is always encrypted, with a key of AWS where no other is named (AWS provider 6.25).

use palisade_policy::Cx;
use palisade_views::EncryptedAtRest;

/// Denies storage for which no key of the customer's is named.
pub fn check(storage: &EncryptedAtRest<'_>, cx: &mut Cx<'_>) {
    cx.deny_each(storage.without_own_key());
}
