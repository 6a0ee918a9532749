//! Pod security policies: sets no seccomp profile.

use palisade_policy::Cx;
use palisade_views::PodSecurityPolicy;

/// Denies each.
pub fn check(policy: &PodSecurityPolicy<'_>, cx: &mut Cx<'_>) {
    let profile = policy.annotations().member("seccomp.security.alpha.kubernetes.io/defaultProfileName");
    cx.deny_if(
        profile.is_one_of(&["runtime/default", "docker/default"]).not(),
        profile,
        || "the policy sets no seccomp profile",
    );
}
