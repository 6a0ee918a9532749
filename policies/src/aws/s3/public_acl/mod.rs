//! S3 bucket ACL lets everyone read (Amazon S3 User Guide, "Access control list (ACL) overview").

use palisade_policy::Cx;
use palisade_views::Bucket;

const CANNED: [&str; 4] = ["public-read", "public-read-write", "authenticated-read", "website"];

const PERMISSIONS: [&str; 2] = ["READ", "FULL_CONTROL"];

/// Denies each ACL and grant for which that is so.
pub fn check(bucket: &Bucket<'_>, cx: &mut Cx<'_>) {
    cx.deny_each(bucket.opened_by_acl(&CANNED, &PERMISSIONS, "the ACL lets everyone read this bucket"));
}
