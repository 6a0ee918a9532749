//! Off by default (azurerm 2 to 5).

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies each resource for which that is so.
pub fn check(cluster: &Resource<'_>, cx: &mut Cx<'_>) {
    let setting = cluster.get("disk_encryption_enabled");
    cx.deny_if(setting.is_true().not(), setting, || "the disks of its machines are not encrypted");
}
