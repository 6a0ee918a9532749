//! The add-on of azurerm 2; 3.0 removed it. It is off where the block is not there.

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies a cluster that runs it.
pub fn check(cluster: &Resource<'_>, cx: &mut Cx<'_>) {
    let dashboard = cluster.get("addon_profile").get("kube_dashboard").get("enabled");
    cx.deny_if(dashboard.is_true(), dashboard, || "the dashboard is on");
}
