//! Role can create pods.

use palisade_policy::Cx;
use palisade_views::RbacRole;
use palisade_views::kubernetes::Access;

const ACCESS: Access = Access {
    groups: &["", "apps", "batch"],
    resources: &[
        "pods",
        "deployments",
        "daemonsets",
        "statefulsets",
        "replicasets",
        "replicationcontrollers",
        "jobs",
        "cronjobs",
    ],
    verbs: &["create"],
};

/// Denies each rule that gives it.
pub fn check(role: &RbacRole<'_>, cx: &mut Cx<'_>) {
    cx.deny_each_with(role.each_giving(&ACCESS, "the rule lets its subjects start pods"), &role.bound_by());
}
