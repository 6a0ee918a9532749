//! Public GraphQL APIs that no web ACL is associated with (AWS AppSync Developer Guide, "Using AWS WAF to protect your
//! APIs").

use palisade_policy::Cx;
use palisade_views::WebEntry;

/// Denies each of them.
pub fn check(entry: &WebEntry<'_>, cx: &mut Cx<'_>) {
    cx.deny_each([entry.unguarded()]);
}
