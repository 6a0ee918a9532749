//! Without `network_type` the instance is in a VPC where a `vswitch_id` is named (alicloud provider).

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies each instance outside of a VPC.
pub fn check(instance: &Resource<'_>, cx: &mut Cx<'_>) {
    let network = instance.get("network_type");
    let by_switch = network.is_absent().and(instance.get("vswitch_id").is_empty().not());
    cx.deny_if(network.is("VPC").or(by_switch).not(), network, || "the instance is in the classic network");
}
