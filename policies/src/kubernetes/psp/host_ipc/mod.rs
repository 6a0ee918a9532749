//! Pod security policies: admits pods in their node's IPC namespace.

use palisade_policy::Cx;
use palisade_views::PodSecurityPolicy;

/// Denies each.
pub fn check(policy: &PodSecurityPolicy<'_>, cx: &mut Cx<'_>) {
    let attr = policy.spec("hostIPC");
    cx.deny_if(attr.is_true(), attr, || "the policy admits pods in their node's IPC namespace");
}
