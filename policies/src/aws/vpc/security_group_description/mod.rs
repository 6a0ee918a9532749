//! Descriptions of groups; what nobody writes becomes "Managed by Terraform" (AWS provider).

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies a group without a description of its own.
pub fn check(group: &Resource<'_>, cx: &mut Cx<'_>) {
    let description = group.get("description");
    let missing = description.is_empty().or_else(|| description.is("Managed by Terraform"));
    cx.deny_if(missing, description, || "the group has no description of its own");
}
