//! `nat` is off by default (yandex provider).

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies each resource for which that is so.
pub fn check(machine: &Resource<'_>, cx: &mut Cx<'_>) {
    let template = machine.get("instance_template");
    let own = machine.get("network_interface").items();
    for interface in own.chain(template.get("network_interface").items()) {
        let nat = interface.get("nat");
        cx.deny_if(nat.is_true(), nat, || "the machine gets a public address");
    }
}
