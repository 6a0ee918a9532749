//! Without a key the one of AWS is used (Amazon SageMaker AI Developer Guide, "Protect data at rest using encryption").

use palisade_policy::Cx;
use palisade_views::EncryptedAtRest;

/// Denies storage for which no key of the customer's is named.
pub fn check(storage: &EncryptedAtRest<'_>, cx: &mut Cx<'_>) {
    cx.deny_each(storage.without_own_key());
}
