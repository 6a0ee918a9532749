//! Services that take a key of the customer's; without one Google's are used (google provider; Cloud KMS, "Using CMEK").

use palisade_policy::Cx;
use palisade_views::EncryptedAtRest;

/// Denies what is encrypted with Google's keys.
pub fn check(storage: &EncryptedAtRest<'_>, cx: &mut Cx<'_>) {
    cx.deny_each(storage.without_own_key());
}
