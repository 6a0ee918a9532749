//! Networks that no rule of the configuration names (VPC, "Firewall rules").

use palisade_policy::Cx;
use palisade_views::GoogleNetwork;

/// Denies each resource for which that is so.
pub fn check(network: &GoogleNetwork<'_>, cx: &mut Cx<'_>) {
    cx.deny_if(network.has_firewall().not(), network.resource().root(), || "no firewall rule here names this network");
}
