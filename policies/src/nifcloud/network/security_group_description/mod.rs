//! Groups of machines, databases and file systems; what nobody writes may be filled in by the provider (nifcloud
//! provider).

use palisade_model::Resource;
use palisade_policy::Cx;
use palisade_views::is_undescribed;

/// Denies each group without a description of its own.
pub fn check(group: &Resource<'_>, cx: &mut Cx<'_>) {
    let description = group.get("description");
    cx.deny_if(is_undescribed(description), description, || "the group has no description of its own");
}
