//! Namespace has no limit range, as far as the run shows.

use palisade_policy::Cx;
use palisade_views::NamespaceLimits;

/// Denies each.
pub fn check(namespace: &NamespaceLimits<'_>, cx: &mut Cx<'_>) {
    cx.deny_if(namespace.has_limit_range().not(), namespace.name(), || "namespace has no limit range");
}
