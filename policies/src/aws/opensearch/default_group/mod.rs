//! Without `security_group_ids` the default group of the VPC counts (AWS provider 6.25, `vpc_options`).

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies each resource for which that is so.
pub fn check(domain: &Resource<'_>, cx: &mut Cx<'_>) {
    let groups = domain.get("vpc_options").get("security_group_ids");
    cx.deny_if(groups.is_empty(), groups, || "the domain has no security group of its own");
}
