//! The admission controller, off by default (oci provider, `oci_containerengine_cluster`); gone with Kubernetes 1.25.

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies each cluster that could have it and does not.
pub fn check(cluster: &Resource<'_>, cx: &mut Cx<'_>) {
    let enabled = cluster.get("options").get("admission_controller_options").get("is_pod_security_policy_enabled");
    let is_newer =
        cluster.get("kubernetes_version").test_text(|version| minor(version).is_some_and(|minor| minor >= 25));
    cx.deny_if(enabled.is_true().not().and(is_newer.not()), enabled, || "nothing keeps privileged pods out");
}

/// The minor version of Kubernetes 1: 24 of `v1.24.1`.
fn minor(version: &str) -> Option<u32> {
    version.trim_start_matches('v').strip_prefix("1.")?.split('.').next()?.parse().ok()
}
