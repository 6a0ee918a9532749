//! Roles that create RoleBindings and may bind roles that they do not have.

use palisade_policy::Cx;
use palisade_views::RbacRole;
use palisade_views::kubernetes::Access;

const ACCESS: Access =
    Access { groups: &["rbac.authorization.k8s.io"], resources: &["rolebindings"], verbs: &["create"] };
const BIND: Access =
    Access { groups: &["rbac.authorization.k8s.io"], resources: &["roles", "clusterroles"], verbs: &["bind"] };

/// Denies each rule that gives it.
pub fn check(role: &RbacRole<'_>, cx: &mut Cx<'_>) {
    cx.deny_each_with(
        role.each_giving_both(&ACCESS, &BIND, "the rule lets its subjects give themselves any role"),
        &role.bound_by(),
    );
}
