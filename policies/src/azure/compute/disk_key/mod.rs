//! `disk_encryption_set_id`, for confidential machines `secure_vm_disk_encryption_set_id`: none by default.

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies a disk without a set.
pub fn check(disk: &Resource<'_>, cx: &mut Cx<'_>) {
    let set = disk.renamed(&["disk_encryption_set_id", "secure_vm_disk_encryption_set_id"]);
    cx.deny_if(set.is_absent(), set, || "no key of your own encrypts this disk");
}
