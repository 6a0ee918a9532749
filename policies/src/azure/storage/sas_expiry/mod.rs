//! Account keys, with which tokens are signed, are on by default (azurerm 2.88 to 5); no policy is the default too.

use palisade_model::Resource;
use palisade_policy::Cx;
use palisade_views::is_blank;

/// Denies an account for which that is so.
pub fn check(account: &Resource<'_>, cx: &mut Cx<'_>) {
    let period = account.get("sas_policy").get("expiration_period");
    let signs = account.get("shared_access_key_enabled").is_true_or(true);
    cx.deny_if(signs.and(is_blank(period)), period, || "tokens that the account's keys sign may last for ever");
}
