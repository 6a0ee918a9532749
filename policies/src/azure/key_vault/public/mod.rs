//! `public_network_access_enabled`: true by default (azurerm 3.39 to 5). Addresses count only where others are denied.

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies a vault on the public network that names no addresses.
pub fn check(vault: &Resource<'_>, cx: &mut Cx<'_>) {
    let public = vault.get("public_network_access_enabled");
    let acls = vault.get("network_acls");
    let listed = acls.get("default_action").is("Deny").and(acls.get("ip_rules").is_empty().not());
    cx.deny_if(public.is_true_or(true).and(listed.not()), public, || "the vault answers on its public address");
}
