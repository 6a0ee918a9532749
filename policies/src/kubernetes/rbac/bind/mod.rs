//! Role can bind roles that it does not have.

use palisade_policy::Cx;
use palisade_views::RbacRole;
use palisade_views::kubernetes::Access;

const ACCESS: Access = Access {
    groups: &["rbac.authorization.k8s.io"],
    resources: &["roles", "clusterroles", "rolebindings", "clusterrolebindings"],
    verbs: &["bind"],
};

/// Denies each rule that gives it.
pub fn check(role: &RbacRole<'_>, cx: &mut Cx<'_>) {
    cx.deny_each_with(
        role.each_giving_all(&ACCESS, "the rule lets its subjects give themselves any role"),
        &role.bound_by(),
    );
}
