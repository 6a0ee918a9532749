//! A key in the account, or in a resource of its own.

use palisade_model::Truth;
use palisade_policy::Cx;
use palisade_views::Linked;

/// Denies an account without either.
pub fn check(account: &Linked<'_>, cx: &mut Cx<'_>) {
    let key = account.get("customer_managed_key");
    let apart = account.any_of("azurerm_storage_account_customer_managed_key", |_| Truth::True);
    cx.deny_if(key.is_set().or(apart).not(), key, || "no key of your own encrypts this account");
}
