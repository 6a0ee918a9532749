//! `public_network_access_enabled`: true by default (azurerm 2.41 to 5).

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies a cache that has a public address.
pub fn check(cache: &Resource<'_>, cx: &mut Cx<'_>) {
    let public = cache.get("public_network_access_enabled");
    cx.deny_if(public.is_true_or(true), public, || "the cache answers on its public address");
}
