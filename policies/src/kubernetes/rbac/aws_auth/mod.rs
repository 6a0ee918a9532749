//! Roles that change the ConfigMap `aws-auth`, by name.

use palisade_policy::Cx;
use palisade_views::RbacRole;
use palisade_views::kubernetes::{Access, RbacRule};

const ACCESS: Access = Access {
    groups: &[""],
    resources: &["configmaps"],
    verbs: &["create", "update", "patch", "delete", "deletecollection", "impersonate"],
};

/// Denies each rule that names it.
pub fn check(role: &RbacRole<'_>, cx: &mut Cx<'_>) {
    let breaches = role.each(
        |rule| rule.gives(&ACCESS).and(rule.resource_names().any(|name| name.is("aws-auth"))),
        RbacRule::resources,
        "the rule lets its subjects decide who is who in the cluster",
    );
    cx.deny_each_with(breaches, &role.bound_by());
}
