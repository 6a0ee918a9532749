//! Pod security policies without `requiredDropCapabilities`, which take away none (policy/v1beta1).

use palisade_policy::Cx;
use palisade_views::PodSecurityPolicy;

/// Denies each.
pub fn check(policy: &PodSecurityPolicy<'_>, cx: &mut Cx<'_>) {
    let dropped = policy.spec("requiredDropCapabilities");
    cx.deny_if(dropped.is_empty(), dropped, || "the policy takes no capability away");
}
