//! Role can change roles and bindings.

use palisade_policy::Cx;
use palisade_views::RbacRole;
use palisade_views::kubernetes::Access;

const ACCESS: Access = Access {
    groups: &["rbac.authorization.k8s.io"],
    resources: &["roles", "clusterroles", "rolebindings", "clusterrolebindings"],
    verbs: &["create", "update", "patch", "delete", "deletecollection", "impersonate"],
};

/// Denies each rule that gives it.
pub fn check(role: &RbacRole<'_>, cx: &mut Cx<'_>) {
    cx.deny_each_with(role.each_giving(&ACCESS, "the rule lets its subjects change who may do what"), &role.bound_by());
}
