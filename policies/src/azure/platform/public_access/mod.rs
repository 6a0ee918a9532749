//! What a service has for it: on by default (azurerm 2 to 5), but for the portal of Spring Cloud, and for App Configuration,
//! which closes itself with the first private endpoint.

use palisade_model::Resource;
use palisade_policy::Cx;

const CLOSED: [&str; 3] = ["false", "Disabled", "AllowVirtualNetworksOnly"];

/// Denies a service that has a public address.
pub fn check(service: &Resource<'_>, cx: &mut Cx<'_>) {
    let (name, default) = match service.kind() {
        "azurerm_data_factory" => ("public_network_enabled", "true"),
        "azurerm_app_configuration" => ("public_network_access", "Disabled"),
        "azurerm_storage_sync" => ("incoming_traffic_policy", "AllowAllTraffic"),
        "azurerm_spring_cloud_api_portal" => ("public_network_access_enabled", "false"),
        _ => ("public_network_access_enabled", "true"),
    };
    let access = service.get(name);
    let public = access.text().or(default.into()).test(|access| !CLOSED.contains(&&*access));
    cx.deny_if(public, access, || "the service answers on its public address");
}
