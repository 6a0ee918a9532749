//! Pod security policies: admits added capabilities.

use palisade_policy::Cx;
use palisade_views::PodSecurityPolicy;

/// Denies each.
pub fn check(policy: &PodSecurityPolicy<'_>, cx: &mut Cx<'_>) {
    for name in ["allowedCapabilities", "defaultAddCapabilities"] {
        let added = policy.spec(name);
        cx.deny_if(added.is_empty().not(), added, || "the policy admits added capabilities");
    }
}
