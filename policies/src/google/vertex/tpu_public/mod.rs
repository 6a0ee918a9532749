//! External addresses, which there are only where they are asked for (Cloud TPU API, `NetworkConfig`).

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies each network that gives them.
pub fn check(machine: &Resource<'_>, cx: &mut Cx<'_>) {
    for network in ["network_config", "network_configs"].into_iter().flat_map(|name| machine.get(name).items()) {
        let external = network.get("enable_external_ips");
        cx.deny_if(external.is_true(), external, || "the machine has a public address");
    }
}
