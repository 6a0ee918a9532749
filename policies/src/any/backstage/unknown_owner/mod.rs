//! Entries whose owner is none of the groups and users among the files.

use palisade_policy::Cx;
use palisade_views::BackstageEntry;

/// Denies each. Entries without an owner have a policy of their own.
pub fn check(entry: &BackstageEntry<'_>, cx: &mut Cx<'_>) {
    let owner = entry.spec("owner");
    let is_unknown = owner.is_empty().not().and(entry.is_owner_known().not());
    cx.deny_if(is_unknown, owner, || "the catalogue has no such group or user");
}
