//! Descriptions of groups, none by default (openstack provider).

use palisade_model::Resource;
use palisade_policy::Cx;
use palisade_views::is_undescribed;

/// Denies each group without a description of its own.
pub fn check(group: &Resource<'_>, cx: &mut Cx<'_>) {
    let description = group.get("description");
    cx.deny_if(is_undescribed(description), description, || "the group has no description of its own");
}
