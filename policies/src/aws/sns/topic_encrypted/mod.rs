//! Topics are encrypted only with a key that is named (Amazon SNS Developer Guide, "Securing Amazon SNS data with server-side encryption").

use palisade_policy::Cx;
use palisade_views::EncryptedAtRest;

/// Denies storage that is not encrypted.
pub fn check(storage: &EncryptedAtRest<'_>, cx: &mut Cx<'_>) {
    cx.deny_each(storage.unencrypted());
}
