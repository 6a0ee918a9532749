//! `alias/aws/kinesis` is the key that AWS manages (Kinesis Data Streams Developer Guide).

use palisade_policy::Cx;
use palisade_views::EncryptedAtRest;

/// Denies storage for which no key of the customer's is named.
pub fn check(storage: &EncryptedAtRest<'_>, cx: &mut Cx<'_>) {
    cx.deny_each(storage.without_own_key());
}
