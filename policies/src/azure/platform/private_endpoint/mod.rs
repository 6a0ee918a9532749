//! Private endpoints by the service that they name. A flexible server in a subnet of its own cannot have one (Azure
//! Database for MySQL, "Private network access").

use palisade_model::Truth;
use palisade_policy::Cx;
use palisade_views::Linked;

/// Denies a service without one.
pub fn check(service: &Linked<'_>, cx: &mut Cx<'_>) {
    let in_subnet = service.get("delegated_subnet_id").is_empty().not();
    let reached = in_subnet.or_else(|| service.any_of("azurerm_private_endpoint", |_| Truth::True));
    cx.deny_if(reached.not(), service.anchor().root(), || "no private endpoint leads to the service");
}
