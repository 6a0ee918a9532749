//! Without a key one of Microsoft's is used; `key_vault_reference` is about where pools are made (azurerm 3 to 5,
//! `azurerm_batch_account`).

use palisade_model::Resource;
use palisade_policy::Cx;
use palisade_views::is_blank;

/// Denies an account without one.
pub fn check(account: &Resource<'_>, cx: &mut Cx<'_>) {
    let key = account.get("encryption").get("key_vault_key_id");
    cx.deny_if(is_blank(key), key, || "the account is encrypted with no key of yours");
}
