//! S3 bucket ACL lets everyone write (Amazon S3 User Guide, "Access control list (ACL) overview").

use palisade_policy::Cx;
use palisade_views::Bucket;

const PERMISSIONS: [&str; 3] = ["WRITE", "WRITE_ACP", "FULL_CONTROL"];

/// Denies each ACL and grant for which that is so.
pub fn check(bucket: &Bucket<'_>, cx: &mut Cx<'_>) {
    cx.deny_each(bucket.opened_by_acl(
        &["public-read-write"],
        &PERMISSIONS,
        "the ACL lets everyone write to this bucket",
    ));
}
