//! `expiration_date`: none by default (azurerm 2 to 5).

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies a secret without an end.
pub fn check(secret: &Resource<'_>, cx: &mut Cx<'_>) {
    let end = secret.get("expiration_date");
    cx.deny_if(end.is_absent(), end, || "the secret never expires");
}
