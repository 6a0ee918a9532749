//! Azure's own resolver counts where the list is empty (azurerm 2 to 5, `dns_servers`).

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies each resource for which that is so.
pub fn check(network: &Resource<'_>, cx: &mut Cx<'_>) {
    let servers = network.get("dns_servers");
    cx.deny_if(servers.has_at_least(1).and(servers.has_at_least(2).not()), servers, || "there is one DNS server only");
}
