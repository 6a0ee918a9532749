//! Alpha clusters; the default is off (google provider; GKE, "Alpha clusters").

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies each of them.
pub fn check(cluster: &Resource<'_>, cx: &mut Cx<'_>) {
    let alpha = cluster.get("enable_kubernetes_alpha");
    cx.deny_if(alpha.is_true(), alpha, || "the cluster has alpha features and lives for 30 days");
}
