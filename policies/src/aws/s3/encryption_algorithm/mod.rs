//! The algorithms: Amazon S3 API, `ServerSideEncryptionByDefault`. A bucket without a configuration is encrypted too.

use palisade_policy::Cx;
use palisade_views::Bucket;

/// Denies a default encryption without a known algorithm.
pub fn check(bucket: &Bucket<'_>, cx: &mut Cx<'_>) {
    let at = bucket.anchor().get("server_side_encryption_configuration");
    let other = bucket.encrypts_by_default(|default| {
        let algorithm = default.get("sse_algorithm");
        algorithm.is_one_of(&["aws:kms", "aws:kms:dsse", "AES256"]).not()
    });
    cx.deny_if(other, at, || "the default encryption names no algorithm of S3");
}
