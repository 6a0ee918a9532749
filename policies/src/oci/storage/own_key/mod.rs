//! Keys of Oracle where none is named (oci provider).

use palisade_model::Resource;
use palisade_policy::Cx;
use palisade_views::is_blank;

/// Denies each resource for which that is so.
pub fn check(bucket: &Resource<'_>, cx: &mut Cx<'_>) {
    let kms_key_id = bucket.get("kms_key_id");
    cx.deny_if(is_blank(kms_key_id), kms_key_id, || "no key of yours encrypts the objects");
}
