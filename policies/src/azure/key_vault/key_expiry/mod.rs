//! `expiration_date`: none by default (azurerm 2 to 5). A rotation policy (since 3.32) may end keys instead.

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies a key without an end.
pub fn check(key: &Resource<'_>, cx: &mut Cx<'_>) {
    let end = key.get("expiration_date");
    let rotated = key.get("rotation_policy").get("expire_after").is_set();
    cx.deny_if(end.is_absent().and(rotated.not()), end, || "the key never expires");
}
