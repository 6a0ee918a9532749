//! Where events are sent (azurerm, `azurerm_container_registry_webhook`).

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies each address without TLS.
pub fn check(webhook: &Resource<'_>, cx: &mut Cx<'_>) {
    let address = webhook.get("service_uri");
    cx.deny_if(address.starts_with("https://").not(), address, || "events are sent without TLS");
}
