//! `public_network_access_enabled`, for a data factory `public_network_enabled`: true by default (azurerm 2 to 5).

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies a service that has a public address.
pub fn check(service: &Resource<'_>, cx: &mut Cx<'_>) {
    let name = if service.kind() == "azurerm_data_factory" {
        "public_network_enabled"
    } else {
        "public_network_access_enabled"
    };
    let public = service.get(name);
    cx.deny_if(public.is_true_or(true), public, || "the service answers on its public address");
}
