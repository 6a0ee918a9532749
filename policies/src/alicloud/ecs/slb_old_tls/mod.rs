//! `tls_versions` is required (alicloud provider).

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies each resource for which that is so.
pub fn check(policy: &Resource<'_>, cx: &mut Cx<'_>) {
    for version in policy.get("tls_versions").items() {
        cx.deny_if(version.is_one_of(&["TLSv1.0", "TLSv1.1"]), version, || "a broken version of TLS is taken");
    }
}
