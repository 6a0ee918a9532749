//! Without `security_group_ids` the default group of the network counts (Yandex VPC, "Security groups").

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies each resource for which that is so.
pub fn check(machine: &Resource<'_>, cx: &mut Cx<'_>) {
    let template = machine.get("instance_template");
    let (own, of_template) = (machine.get("network_interface"), template.get("network_interface"));
    let none = own.is_empty().and(of_template.is_empty());
    cx.deny_if(none, machine.root(), || "no security group is named");
    for interface in own.items().chain(of_template.items()) {
        let groups = interface.get("security_group_ids");
        cx.deny_if(groups.is_empty(), groups, || "no security group is named");
    }
}
