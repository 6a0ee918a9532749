//! Roles whose rules let logs be deleted.

use palisade_policy::Cx;
use palisade_views::RbacRole;
use palisade_views::kubernetes::Access;

const ACCESS: Access = Access { groups: &[""], resources: &["pods/log"], verbs: &["delete", "deletecollection"] };

/// Denies each rule that gives it.
pub fn check(role: &RbacRole<'_>, cx: &mut Cx<'_>) {
    cx.deny_each_with(role.each_giving(&ACCESS, "the rule lets its subjects delete logs"), &role.bound_by());
}
