//! `network_acls.default_action`: everyone is let in without the block (azurerm 2 to 5).

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies a vault on the public network that does not keep others out.
pub fn check(vault: &Resource<'_>, cx: &mut Cx<'_>) {
    let action = vault.get("network_acls").get("default_action");
    let public = vault.get("public_network_access_enabled").is_true_or(true);
    cx.deny_if(public.and(action.is("Deny").not()), action, || "all networks are let in by default");
}
