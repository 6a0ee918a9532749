//! The least version of TLS, 1.0 by default (google provider); the profile RESTRICTED has no suites for less than 1.2.

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies each resource for which that is so.
pub fn check(policy: &Resource<'_>, cx: &mut Cx<'_>) {
    let version = policy.get("min_tls_version");
    let new = version.is_one_of(&["TLS_1_2", "TLS_1_3"]).or(policy.get("profile").is("RESTRICTED"));
    cx.deny_if(new.not(), version, || "versions of TLS below 1.2 are allowed");
}
