//! Stages of public REST APIs that no web ACL is associated with.

use palisade_policy::Cx;
use palisade_views::WebEntry;

/// Denies each resource for which that is so.
pub fn check(entry: &WebEntry<'_>, cx: &mut Cx<'_>) {
    cx.deny_each([entry.unguarded()]);
}
