//! Pod security policies: admits pods in their node's process namespace.

use palisade_policy::Cx;
use palisade_views::PodSecurityPolicy;

/// Denies each.
pub fn check(policy: &PodSecurityPolicy<'_>, cx: &mut Cx<'_>) {
    let attr = policy.spec("hostPID");
    cx.deny_if(attr.is_true(), attr, || "the policy admits pods in their node's process namespace");
}
