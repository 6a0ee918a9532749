//! Buckets of trails whose ACL lets everyone read or write (CIS Amazon Web Services Foundations, 3.3 before version 3.0).

use palisade_policy::Cx;
use palisade_views::Bucket;

const CANNED: [&str; 4] = ["public-read", "public-read-write", "authenticated-read", "website"];

const PERMISSIONS: [&str; 5] = ["READ", "READ_ACP", "WRITE", "WRITE_ACP", "FULL_CONTROL"];

/// Denies each ACL and each grant that does so.
pub fn check(bucket: &Bucket<'_>, cx: &mut Cx<'_>) {
    let takes_logs = bucket.takes_logs_of("aws_cloudtrail");
    for mut breach in bucket.opened_by_acl(&CANNED, &PERMISSIONS, "everyone can reach the logs of CloudTrail") {
        breach.violated = breach.violated.and(takes_logs);
        cx.deny_each([breach]);
    }
}
