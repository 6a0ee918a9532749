//! Clusters held below 1.25, which took the policies away (GKE, "PodSecurityPolicy deprecation"); off by default.

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies each of them.
pub fn check(cluster: &Resource<'_>, cx: &mut Cx<'_>) {
    let enabled = cluster.get("pod_security_policy_config").get("enabled");
    let is_old = cluster.get("min_master_version").test_text(|version| minor(version).is_some_and(|minor| minor < 25));
    cx.deny_if(is_old.and(enabled.is_true().not()), enabled, || "nothing keeps privileged pods out");
}

/// The minor version of Kubernetes 1.
fn minor(version: &str) -> Option<u32> {
    version.strip_prefix("1.")?.split(['.', '-']).next()?.parse().ok()
}
