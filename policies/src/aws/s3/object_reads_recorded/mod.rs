//! Buckets for whose objects no trail records reads (CIS Amazon Web Services Foundations, 3.9).

use palisade_policy::Cx;
use palisade_views::Bucket;

/// Denies each bucket for which that is so.
pub fn check(bucket: &Bucket<'_>, cx: &mut Cx<'_>) {
    let Some(resource) = bucket.bucket() else { return };
    cx.deny_if(bucket.records_objects("ReadOnly").not(), resource.root(), || "no trail records reads of objects");
}
