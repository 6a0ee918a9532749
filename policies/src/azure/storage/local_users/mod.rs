//! `local_user_enabled`: true by default (azurerm 3.81 to 5).

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies an account that allows them.
pub fn check(account: &Resource<'_>, cx: &mut Cx<'_>) {
    let local = account.get("local_user_enabled");
    cx.deny_if(local.is_true_or(true), local, || "local users may sign in");
}
