//! Off by default; inline, or as a resource of its own since 1.222 of the alicloud provider.

use palisade_policy::Cx;
use palisade_views::{Linked, is_named};

/// Denies each bucket for which that is so.
pub fn check(bucket: &Linked<'_>, cx: &mut Cx<'_>) {
    let key = bucket.get("server_side_encryption_rule").get("kms_master_key_id");
    let part = "alicloud_oss_bucket_server_side_encryption";
    let keyed = is_named(key).or_else(|| bucket.any_of(part, |own| is_named(own.get("kms_master_key_id"))));
    cx.deny_if(keyed.not(), key, || "no key of yours encrypts the objects");
}
