//! `encrypted` is off by default and `kms_key_id` takes the key of AWS (EC2 Image Builder, `EbsInstanceBlockDeviceSpecification`).

use palisade_model::Resource;
use palisade_policy::Cx;
use palisade_views::is_named;

/// Denies each resource for which that is so.
pub fn check(recipe: &Resource<'_>, cx: &mut Cx<'_>) {
    for disk in recipe.get("block_device_mapping").items().flat_map(|mapping| mapping.get("ebs").items()) {
        let key = disk.get("kms_key_id");
        let encrypted = disk.get("encrypted").is_true().and_then(|| is_named(key));
        cx.deny_if(encrypted.not(), key, || "no key of yours encrypts the volume");
    }
}
