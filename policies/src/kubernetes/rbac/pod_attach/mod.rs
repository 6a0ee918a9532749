//! Role can attach to pods.

use palisade_policy::Cx;
use palisade_views::RbacRole;
use palisade_views::kubernetes::Access;

const ACCESS: Access = Access { groups: &[""], resources: &["pods/attach"], verbs: &["create", "get"] };

/// Denies each rule that gives it.
pub fn check(role: &RbacRole<'_>, cx: &mut Cx<'_>) {
    cx.deny_each_with(role.each_giving(&ACCESS, "the rule lets its subjects attach to pods"), &role.bound_by());
}
