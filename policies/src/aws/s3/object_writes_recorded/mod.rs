//! Buckets for whose objects no trail records writes (CIS Amazon Web Services Foundations, 3.8).

use palisade_policy::Cx;
use palisade_views::Bucket;

/// Denies each bucket for which that is so.
pub fn check(bucket: &Bucket<'_>, cx: &mut Cx<'_>) {
    let Some(resource) = bucket.bucket() else { return };
    cx.deny_if(bucket.records_objects("WriteOnly").not(), resource.root(), || "no trail records writes of objects");
}
