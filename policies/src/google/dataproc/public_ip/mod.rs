//! False where it is not set in the provider; clusters of image 2.2 or later are private by default (Dataproc, "Network
//! configuration").

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies each resource for which that is so.
pub fn check(cluster: &Resource<'_>, cx: &mut Cx<'_>) {
    let setting = cluster.get("cluster_config").get("gce_cluster_config").get("internal_ip_only");
    cx.deny_if(setting.is_true().not(), setting, || "machines have public addresses");
}
