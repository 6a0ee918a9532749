//! `public_network_access_enabled`: true by default (azurerm 2.45 to 5).

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies a registry that has a public address.
pub fn check(registry: &Resource<'_>, cx: &mut Cx<'_>) {
    let public = registry.get("public_network_access_enabled");
    cx.deny_if(public.is_true_or(true), public, || "the registry answers on its public address");
}
