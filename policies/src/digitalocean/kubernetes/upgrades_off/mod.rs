//! Off by default (digitalocean provider).

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies each resource for which that is so.
pub fn check(cluster: &Resource<'_>, cx: &mut Cx<'_>) {
    let auto_upgrade = cluster.get("auto_upgrade");
    cx.deny_if(auto_upgrade.is_true().not(), auto_upgrade, || "new versions are not installed");
}
