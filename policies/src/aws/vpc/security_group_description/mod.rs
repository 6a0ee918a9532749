//! Descriptions of groups; what nobody writes becomes "Managed by Terraform" (AWS provider).

use palisade_model::Resource;
use palisade_policy::Cx;
use palisade_views::is_undescribed;

/// Denies a group without a description of its own.
pub fn check(group: &Resource<'_>, cx: &mut Cx<'_>) {
    let description = group.get("description");
    cx.deny_if(is_undescribed(description), description, || "the group has no description of its own");
}
