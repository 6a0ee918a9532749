//! Off by default (ncloud provider).

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies each resource for which that is so.
pub fn check(cluster: &Resource<'_>, cx: &mut Cx<'_>) {
    let setting = cluster.get("public_network");
    cx.deny_if(setting.is_true(), setting, || "the cluster is on the public network");
}
