//! Services outside of virtual networks: the default (azurerm, `virtual_network_type`).

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies each.
pub fn check(resource: &Resource<'_>, cx: &mut Cx<'_>) {
    let network = resource.get("virtual_network_configuration");
    cx.deny_if(network.is_absent(), network, || "the service lies in no virtual network");
}
