//! A key of the service where none is named (alicloud provider).

use palisade_model::Resource;
use palisade_policy::Cx;
use palisade_views::is_named;

/// Denies each resource for which that is so.
pub fn check(disk: &Resource<'_>, cx: &mut Cx<'_>) {
    let key = disk.get("kms_key_id");
    let keyed = disk.get("encrypted").is_true().and_then(|| is_named(key));
    cx.deny_if(disk.get("snapshot_id").is_empty().and(keyed.not()), key, || "no key of yours encrypts the disk");
}
