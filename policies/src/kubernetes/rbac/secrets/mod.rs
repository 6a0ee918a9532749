//! Role can read secrets.

use palisade_policy::Cx;
use palisade_views::RbacRole;
use palisade_views::kubernetes::Access;

const ACCESS: Access = Access { groups: &[""], resources: &["secrets"], verbs: &["get", "list", "watch"] };

/// Denies each rule that gives it.
pub fn check(role: &RbacRole<'_>, cx: &mut Cx<'_>) {
    cx.deny_each_with(role.each_giving_all(&ACCESS, "the rule lets its subjects read secrets"), &role.bound_by());
}
