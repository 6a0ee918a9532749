//! S3 encrypts every new object by itself (Amazon S3 User Guide, "Default encryption FAQ").

use palisade_model::Truth;
use palisade_policy::Cx;
use palisade_views::Bucket;

/// Denies a bucket for which no default encryption is declared.
pub fn check(bucket: &Bucket<'_>, cx: &mut Cx<'_>) {
    let at = bucket.anchor().get("server_side_encryption_configuration");
    let configured = bucket.encrypts_by_default(|_| Truth::True);
    cx.deny_if(configured.not(), at, || "nothing says how the bucket encrypts");
}
