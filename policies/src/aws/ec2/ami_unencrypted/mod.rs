//! `encrypted` is false by default; a volume that is made from a snapshot is encrypted where that is (AWS provider 6.25, `aws_ami`).

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies each resource for which that is so.
pub fn check(image: &Resource<'_>, cx: &mut Cx<'_>) {
    for disk in image.get("ebs_block_device").items() {
        let encrypted = disk.get("encrypted");
        let plain = disk.get("snapshot_id").is_empty().and(encrypted.is_true().not());
        cx.deny_if(plain, encrypted, || "the volume is not encrypted");
    }
}
