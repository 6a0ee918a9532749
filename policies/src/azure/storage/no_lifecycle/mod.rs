//! Storage accounts without a management policy. Accounts for files alone hold no blobs.

use palisade_model::Truth;
use palisade_policy::Cx;
use palisade_views::Linked;

/// Denies each.
pub fn check(account: &Linked<'_>, cx: &mut Cx<'_>) {
    let has = account.any_of("azurerm_storage_management_policy", |_| Truth::True);
    let only_files = account.get("account_kind").is("FileStorage");
    cx.deny_if(has.or(only_files).not(), account.anchor().root(), || "nothing in the account ever expires");
}
