//! Buckets without lifecycle rules, inline (AWS provider before 4.0, still read) or as a resource of their own.

use palisade_model::Truth;
use palisade_policy::Cx;
use palisade_views::Bucket;

/// Denies each bucket for which that is so.
pub fn check(bucket: &Bucket<'_>, cx: &mut Cx<'_>) {
    let Some(resource) = bucket.bucket() else { return };
    let has = resource
        .get("lifecycle_rule")
        .is_set()
        .or(bucket.any_part("aws_s3_bucket_lifecycle_configuration", |_| Truth::True));
    cx.deny_if(has.not(), resource.root(), || "nothing in the bucket ever expires");
}
