//! Tables are always encrypted, with a key that AWS owns where the block is not enabled (AWS provider 6.25, `server_side_encryption`).

use palisade_policy::Cx;
use palisade_views::EncryptedAtRest;

/// Denies storage for which no key of the customer's is named.
pub fn check(storage: &EncryptedAtRest<'_>, cx: &mut Cx<'_>) {
    cx.deny_each(storage.without_own_key());
}
