//! Pod security policies: admits containers that gain privileges.

use palisade_policy::Cx;
use palisade_views::PodSecurityPolicy;

/// Denies each.
pub fn check(policy: &PodSecurityPolicy<'_>, cx: &mut Cx<'_>) {
    let attr = policy.spec("allowPrivilegeEscalation");
    cx.deny_if(attr.is_true_or(true), attr, || "the policy admits containers that gain privileges");
}
