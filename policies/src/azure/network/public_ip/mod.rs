//! `public_ip_address_id` of every `ip_configuration`.

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies each public address.
pub fn check(nic: &Resource<'_>, cx: &mut Cx<'_>) {
    for config in nic.get("ip_configuration").items() {
        let address = config.get("public_ip_address_id");
        cx.deny_if(address.is_set(), address, || "the interface has a public address");
    }
}
