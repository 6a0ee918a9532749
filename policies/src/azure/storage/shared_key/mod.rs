//! `shared_access_key_enabled`: true by default (azurerm 2.88 to 5).

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies an account that takes its keys.
pub fn check(account: &Resource<'_>, cx: &mut Cx<'_>) {
    let keys = account.get("shared_access_key_enabled");
    cx.deny_if(keys.is_true_or(true), keys, || "whoever has an account key may do everything");
}
