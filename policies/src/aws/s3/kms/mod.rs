//! `AES256` where nothing is set (Amazon S3 User Guide, "Default encryption FAQ").

use palisade_policy::Cx;
use palisade_views::Bucket;

/// Denies a bucket whose objects are not encrypted with KMS.
pub fn check(bucket: &Bucket<'_>, cx: &mut Cx<'_>) {
    let at = bucket.anchor().get("server_side_encryption_configuration");
    let keyed =
        bucket.encrypts_by_default(|default| default.get("sse_algorithm").is_one_of(&["aws:kms", "aws:kms:dsse"]));
    cx.deny_if(keyed.not(), at, || "objects are not encrypted with KMS by default");
}
