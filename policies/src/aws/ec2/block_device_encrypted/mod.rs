//! Where nothing is set the region decides, and its own default is off (Amazon EBS User Guide, "Encryption by
//! default").

use palisade_model::{Attr, CauseId, Resource, Truth};
use palisade_policy::Cx;
use palisade_views::encrypts_volumes_by_default;

/// Denies each disk that is not encrypted.
pub fn check(instance: &Resource<'_>, cx: &mut Cx<'_>) {
    let covered = encrypts_volumes_by_default(*instance);
    let root = instance.get("root_block_device");
    // A launch template may say more about it.
    let elsewhere = instance.get("launch_template").is_set().and(Truth::unknown(CauseId::ELSEWHERE));
    let unsaid = root.is_absent().and(covered.or(elsewhere).not());
    cx.deny_if(unsaid, root, || "nothing says that the root disk is encrypted");
    for disk in root.items().chain(instance.get("ebs_block_device").items()) {
        let violated = encrypted(disk).or(covered).not();
        cx.deny_if(violated, disk.get("encrypted"), || "the disk is not encrypted");
    }
}

/// A disk without a volume is none; one that is made from a snapshot is encrypted where that is.
fn encrypted(disk: Attr<'_>) -> Truth {
    let encrypted = disk.get("encrypted");
    let copied = encrypted.is_absent().and(disk.get("snapshot_id").is_set());
    encrypted.is_true().or(disk.get("no_device").is_true()).or(copied.and(Truth::unknown(CauseId::ELSEWHERE)))
}
