//! Roles that write endpoints, among them the aggregated role `edit` of clusters before Kubernetes 1.22.

use palisade_policy::Cx;
use palisade_views::RbacRole;
use palisade_views::kubernetes::Access;

const ACCESS: Access = Access {
    groups: &["", "discovery.k8s.io"],
    resources: &["endpoints", "endpointslices"],
    verbs: &["create", "update", "patch"],
};

/// Denies each rule that gives it.
pub fn check(role: &RbacRole<'_>, cx: &mut Cx<'_>) {
    cx.deny_each_with(role.each_giving(&ACCESS, "the rule lets its subjects change endpoints"), &role.bound_by());
}
