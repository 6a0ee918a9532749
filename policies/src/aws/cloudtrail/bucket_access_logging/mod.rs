//! Buckets of trails without server access logging (CIS Amazon Web Services Foundations, 3.4).

use palisade_policy::Cx;
use palisade_views::Bucket;

/// Denies each bucket for which that is so.
pub fn check(bucket: &Bucket<'_>, cx: &mut Cx<'_>) {
    let Some(resource) = bucket.bucket() else { return };
    let violated = bucket.takes_logs_of("aws_cloudtrail").and_then(|| bucket.logs_access().not());
    cx.deny_if(violated, resource.root(), || "access to the logs of CloudTrail is not logged");
}
