//! Role can raise its own privileges.

use palisade_policy::Cx;
use palisade_views::RbacRole;
use palisade_views::kubernetes::Access;

const ACCESS: Access =
    Access { groups: &["rbac.authorization.k8s.io"], resources: &["roles", "clusterroles"], verbs: &["escalate"] };

/// Denies each rule that gives it.
pub fn check(role: &RbacRole<'_>, cx: &mut Cx<'_>) {
    cx.deny_each_with(
        role.each_giving(&ACCESS, "the rule lets its subjects write roles with rights that they do not have"),
        &role.bound_by(),
    );
}
