//! Pod security policies: admits the capability NET_RAW.

use palisade_policy::Cx;
use palisade_views::PodSecurityPolicy;

/// Denies each.
pub fn check(policy: &PodSecurityPolicy<'_>, cx: &mut Cx<'_>) {
    let dropped = policy.spec("requiredDropCapabilities");
    let drops = dropped.any(|one| one.is_ignoring_case("NET_RAW").or(one.is_ignoring_case("ALL")));
    cx.deny_if(drops.not(), dropped, || "containers keep NET_RAW");
}
