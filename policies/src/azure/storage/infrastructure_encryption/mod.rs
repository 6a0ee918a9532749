//! `infrastructure_encryption_enabled`: false by default (azurerm 2.64 to 5).

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies an account without it.
pub fn check(account: &Resource<'_>, cx: &mut Cx<'_>) {
    let twice = account.get("infrastructure_encryption_enabled");
    cx.deny_if(twice.is_true().not(), twice, || "the account's infrastructure does not encrypt a second time");
}
