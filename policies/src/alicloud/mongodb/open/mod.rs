//! 127.0.0.1 by default (alicloud provider).

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies each resource for which that is so.
pub fn check(instance: &Resource<'_>, cx: &mut Cx<'_>) {
    let networks = instance.get("security_ip_list");
    for network in networks.items() {
        let everyone = network.is_one_of(&["0.0.0.0", "0.0.0.0/0"]);
        cx.deny_if(everyone, network, || "everyone is let in");
    }
}
