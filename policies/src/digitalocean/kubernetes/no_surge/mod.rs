//! On by default since 2.50 (digitalocean provider).

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies each resource for which that is so.
pub fn check(cluster: &Resource<'_>, cx: &mut Cx<'_>) {
    let surge_upgrade = cluster.get("surge_upgrade");
    cx.deny_if(surge_upgrade.is_false(), surge_upgrade, || "upgrades take nodes away first");
}
