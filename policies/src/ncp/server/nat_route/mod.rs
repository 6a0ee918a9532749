//! Routes to a NAT gateway for less than everything (ncloud provider, `ncloud_route`).

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies each of them.
pub fn check(route: &Resource<'_>, cx: &mut Cx<'_>) {
    let destination = route.get("destination_cidr_block");
    let narrow = route.get("target_type").is("NATGW").and(destination.is("0.0.0.0/0").not());
    cx.deny_if(narrow, destination, || "the route to the gateway is not the default route");
}
