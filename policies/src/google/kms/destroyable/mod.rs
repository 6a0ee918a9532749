//! Keys without `prevent_destroy`, which the page of `google_kms_crypto_key` recommends strongly (google provider). A
//! plan does not show it.

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies each of them.
pub fn check(key: &Resource<'_>, cx: &mut Cx<'_>) {
    cx.deny_if(key.prevents_destruction().not(), key.root(), || "a plan can destroy the key");
}
