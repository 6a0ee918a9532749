//! Clusters without a security configuration (Amazon EMR Management Guide, "Use security configurations").

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies each resource for which that is so.
pub fn check(cluster: &Resource<'_>, cx: &mut Cx<'_>) {
    let configuration = cluster.get("security_configuration");
    cx.deny_if(configuration.is_absent(), configuration, || "the cluster has no security configuration");
}
