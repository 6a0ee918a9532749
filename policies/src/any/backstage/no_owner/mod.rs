//! Entries that do not say who owns them: `spec.owner` is required (Backstage, descriptor format).

use palisade_policy::Cx;
use palisade_views::BackstageEntry;

/// Denies each.
pub fn check(entry: &BackstageEntry<'_>, cx: &mut Cx<'_>) {
    let owner = entry.spec("owner");
    cx.deny_if(owner.is_empty(), owner, || "the entry has no owner");
}
