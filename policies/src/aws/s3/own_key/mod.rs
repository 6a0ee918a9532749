//! Access logs can be delivered only to buckets that encrypt with keys of Amazon S3's (Amazon S3 User Guide, "Enabling
//! Amazon S3 server access logging").

use palisade_policy::Cx;
use palisade_views::{Bucket, names_own_key};

/// Denies a bucket for which no key of the customer's is named.
pub fn check(bucket: &Bucket<'_>, cx: &mut Cx<'_>) {
    let at = bucket.anchor().get("server_side_encryption_configuration");
    let keyed = bucket.encrypts_by_default(|default| {
        let kms = default.get("sse_algorithm").is_one_of(&["aws:kms", "aws:kms:dsse"]);
        kms.and(names_own_key(default.get("kms_master_key_id")))
    });
    cx.deny_if(
        keyed.or(bucket.takes_access_logs()).not(),
        at,
        || "objects are encrypted with no key of yours by default",
    );
}
