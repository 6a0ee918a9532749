//! On by default (AWS provider 6.25, `allow_version_upgrade`).

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies each resource for which that is so.
pub fn check(cluster: &Resource<'_>, cx: &mut Cx<'_>) {
    let setting = cluster.get("allow_version_upgrade");
    cx.deny_if(setting.is_false(), setting, || "new versions of Redshift are not installed");
}
