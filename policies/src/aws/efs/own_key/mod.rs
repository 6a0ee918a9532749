//! Without a key the one of AWS is used (AWS provider 6.25, `kms_key_id`).

use palisade_policy::Cx;
use palisade_views::EncryptedAtRest;

/// Denies storage for which no key of the customer's is named.
pub fn check(storage: &EncryptedAtRest<'_>, cx: &mut Cx<'_>) {
    cx.deny_each(storage.without_own_key());
}
