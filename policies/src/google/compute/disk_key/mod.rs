//! Disks without `disk_encryption_key`; in configurations it names a KMS key or holds a key itself (google provider).

use palisade_model::{Resource, Truth};
use palisade_policy::Cx;

/// Denies each resource for which that is so.
pub fn check(disk: &Resource<'_>, cx: &mut Cx<'_>) {
    let key = disk.get("disk_encryption_key");
    let keys = ["kms_key_self_link", "raw_key", "rsa_encrypted_key"].map(|name| key.get(name).is_set());
    cx.deny_if(Truth::any(keys).not(), key, || "the disk is encrypted with a key of Google's");
}
