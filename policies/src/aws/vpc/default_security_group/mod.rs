//! The default security group that every VPC has.

use palisade_policy::Cx;
use palisade_views::DefaultGroup;

/// Denies its rules, and a VPC whose default group nobody has emptied.
pub fn check(group: &DefaultGroup<'_>, cx: &mut Cx<'_>) {
    cx.deny_each(group.openings());
}
