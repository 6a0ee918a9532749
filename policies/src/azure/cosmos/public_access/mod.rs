//! `public_network_access_enabled`: true by default (azurerm 2.38 to 5).

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies an account that has a public address.
pub fn check(account: &Resource<'_>, cx: &mut Cx<'_>) {
    let public = account.get("public_network_access_enabled");
    cx.deny_if(public.is_true_or(true), public, || "the account answers on its public address");
}
