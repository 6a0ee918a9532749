//! Groups that nothing of the project names but rules and other groups. What modules that are not on disk do with them
//! is not known.

use palisade_policy::Cx;
use palisade_views::Attachable;

/// Denies each.
pub fn check(group: &Attachable<'_>, cx: &mut Cx<'_>) {
    cx.deny_if(group.is_used.not(), group.resource.root(), || "nothing is in the group");
}
