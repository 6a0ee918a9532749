//! `ip_forwarding_enabled`, before azurerm 4.0 `enable_ip_forwarding`: false by default.

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies an interface that forwards.
pub fn check(nic: &Resource<'_>, cx: &mut Cx<'_>) {
    let forwarding = nic.renamed(&["ip_forwarding_enabled", "enable_ip_forwarding"]);
    cx.deny_if(forwarding.is_true(), forwarding, || "packets for other addresses are taken and sent on");
}
