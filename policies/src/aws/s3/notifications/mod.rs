//! Buckets without event notifications (Amazon S3 User Guide, "Amazon S3 Event Notifications").

use palisade_model::Truth;
use palisade_policy::Cx;
use palisade_views::Bucket;

/// Denies each bucket for which that is so.
pub fn check(bucket: &Bucket<'_>, cx: &mut Cx<'_>) {
    let Some(resource) = bucket.bucket() else { return };
    let has = bucket.any_part("aws_s3_bucket_notification", |_| Truth::True);
    cx.deny_if(has.not(), resource.root(), || "the bucket announces no events");
}
