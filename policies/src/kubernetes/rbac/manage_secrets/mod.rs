//! Role can create or change secrets.

use palisade_policy::Cx;
use palisade_views::RbacRole;
use palisade_views::kubernetes::Access;

const ACCESS: Access = Access {
    groups: &[""],
    resources: &["secrets"],
    verbs: &["create", "update", "patch", "delete", "deletecollection", "impersonate"],
};

/// Denies each rule that gives it.
pub fn check(role: &RbacRole<'_>, cx: &mut Cx<'_>) {
    cx.deny_each_with(
        role.each_giving(&ACCESS, "the rule lets its subjects create or change secrets"),
        &role.bound_by(),
    );
}
