//! Versions whose extended support has ended: 1.29 on 23 March 2026, 1.30 on 23 July 2026 (Amazon EKS User Guide,
//! "Understand the Kubernetes version lifecycle on EKS", and endoflife.date, as of February 2026).

use palisade_model::Resource;
use palisade_policy::Cx;

/// The oldest minor version of Kubernetes 1 that is supported.
const OLDEST: u32 = 31;

/// Denies each of them.
pub fn check(cluster: &Resource<'_>, cx: &mut Cx<'_>) {
    let version = cluster.get("version");
    let is_old =
        |text: &str| text.strip_prefix("1.").and_then(|minor| minor.parse().ok()).is_some_and(|m: u32| m < OLDEST);
    cx.deny_if(version.test_text(is_old), version, || "AWS no longer supports this version");
}
