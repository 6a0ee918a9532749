//! `account_access`, which denies by default, of accounts with a public address, as they have by default (azurerm 3.54 to
//! 5, `azurerm_batch_account`).

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies an account that lets in everyone.
pub fn check(account: &Resource<'_>, cx: &mut Cx<'_>) {
    let public = account.get("public_network_access_enabled").is_true_or(true);
    let action = account.get("network_profile").get("account_access").get("default_action");
    cx.deny_if(public.and(action.is_ignoring_case("Allow")), action, || "every address may use the account");
}
