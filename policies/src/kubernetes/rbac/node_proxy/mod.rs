//! Role can reach the kubelet through nodes/proxy.

use palisade_policy::Cx;
use palisade_views::RbacRole;
use palisade_views::kubernetes::Access;

const ACCESS: Access = Access { groups: &[""], resources: &["nodes/proxy"], verbs: &["get", "create"] };

/// Denies each rule that gives it.
pub fn check(role: &RbacRole<'_>, cx: &mut Cx<'_>) {
    cx.deny_each_with(
        role.each_giving(&ACCESS, "the rule lets its subjects run commands through the kubelet"),
        &role.bound_by(),
    );
}
