//! Buckets without server access logging (CIS Amazon Web Services Foundations, 3.4). A bucket that takes the logs of others
//! is left out: one that logged into itself would never stop.

use palisade_model::Truth;
use palisade_policy::Cx;
use palisade_views::Bucket;

/// Denies each bucket for which that is so.
pub fn check(bucket: &Bucket<'_>, cx: &mut Cx<'_>) {
    let Some(resource) = bucket.bucket() else { return };
    let delivery = || Truth::any(bucket.acls().iter().map(|(acl, belongs)| acl.is("log-delivery-write").and(*belongs)));
    let target = || bucket.takes_logs_of("aws_s3_bucket").or(bucket.takes_logs_of("aws_s3_bucket_logging"));
    cx.deny_if(
        bucket.logs_access().or_else(delivery).or_else(target).not(),
        resource.root(),
        || "access to the bucket is not logged",
    );
}
