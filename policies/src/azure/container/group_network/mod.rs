//! Container groups outside of virtual networks (azurerm: `subnet_ids`, before version 4 `network_profile_id`).

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies each.
pub fn check(resource: &Resource<'_>, cx: &mut Cx<'_>) {
    let subnets = resource.get("subnet_ids");
    let lies_in_one = subnets.is_set().or(resource.get("network_profile_id").is_set());
    cx.deny_if(lies_in_one.not(), subnets, || "the containers lie in no virtual network");
}
