//! Buckets without server access logging (CIS Amazon Web Services Foundations, 3.4). A bucket that takes the logs of others
//! is left out: one that logged into itself would never stop.

use palisade_policy::Cx;
use palisade_views::Bucket;

/// Denies each bucket for which that is so.
pub fn check(bucket: &Bucket<'_>, cx: &mut Cx<'_>) {
    let Some(resource) = bucket.bucket() else { return };
    let violated = bucket.logs_access().or_else(|| bucket.takes_access_logs()).not();
    cx.deny_if(violated, resource.root(), || "access to the bucket is not logged");
}
