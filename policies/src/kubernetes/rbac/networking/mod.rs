//! Role can change Services and network policies.

use palisade_policy::Cx;
use palisade_views::RbacRole;
use palisade_views::kubernetes::Access;

const ACCESS: Access = Access {
    groups: &["", "networking.k8s.io", "extensions", "discovery.k8s.io"],
    resources: &["services", "services/status", "endpoints", "endpointslices", "networkpolicies", "ingresses"],
    verbs: &["create", "update", "patch", "delete", "deletecollection", "impersonate"],
};

/// Denies each rule that gives it.
pub fn check(role: &RbacRole<'_>, cx: &mut Cx<'_>) {
    cx.deny_each_with(role.each_giving(&ACCESS, "the rule lets its subjects redirect traffic"), &role.bound_by());
}
