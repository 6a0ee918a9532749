//! Off by default; a disk that is made from a snapshot is encrypted where that is (alicloud provider).

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies each resource for which that is so.
pub fn check(disk: &Resource<'_>, cx: &mut Cx<'_>) {
    let encrypted = disk.get("encrypted");
    let own = disk.get("snapshot_id").is_empty();
    cx.deny_if(own.and(encrypted.is_true().not()), encrypted, || "the disk is not encrypted");
}
