//! S3 bucket ACL lets everyone read the ACL (Amazon S3 User Guide, "Access control list (ACL) overview").

use palisade_policy::Cx;
use palisade_views::Bucket;

/// Denies each resource for which that is so.
pub fn check(bucket: &Bucket<'_>, cx: &mut Cx<'_>) {
    let permissions = ["READ_ACP", "FULL_CONTROL"];
    cx.deny_each(bucket.opened_by_acl(&[], &permissions, "the ACL lets everyone read who has which permission"));
}
