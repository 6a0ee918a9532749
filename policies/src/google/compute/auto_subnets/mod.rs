//! Networks in auto mode, the default (google provider, `google_compute_network`; VPC, "Considerations for auto mode
//! VPC networks"). Legacy networks, which have no subnets at all, cannot be made any more.

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies each of them.
pub fn check(network: &Resource<'_>, cx: &mut Cx<'_>) {
    let auto = network.get("auto_create_subnetworks");
    let related = cx.referred(&["project"], "the project that it is in");
    cx.deny_with(auto.is_true_or(true), auto, || "the network makes a subnet in every region", || related);
}
