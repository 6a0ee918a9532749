//! Off by default (alicloud provider).

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies each resource for which that is so.
pub fn check(template: &Resource<'_>, cx: &mut Cx<'_>) {
    for disk in template.get("data_disks").items() {
        let encrypted = disk.get("encrypted");
        cx.deny_if(encrypted.is_true().not(), encrypted, || "the disk is not encrypted");
    }
}
