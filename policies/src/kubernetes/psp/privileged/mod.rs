//! Pod security policies: admits privileged containers.

use palisade_policy::Cx;
use palisade_views::PodSecurityPolicy;

/// Denies each.
pub fn check(policy: &PodSecurityPolicy<'_>, cx: &mut Cx<'_>) {
    let attr = policy.spec("privileged");
    cx.deny_if(attr.is_true(), attr, || "the policy admits privileged containers");
}
