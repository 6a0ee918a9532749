//! On by default (yandex provider).

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies each resource for which that is so.
pub fn check(cluster: &Resource<'_>, cx: &mut Cx<'_>) {
    for holder in [cluster.root(), cluster.get("master")] {
        let upgrade = holder.get("maintenance_policy").get("auto_upgrade");
        cx.deny_if(upgrade.is_false(), upgrade, || "new versions are not installed");
    }
}
