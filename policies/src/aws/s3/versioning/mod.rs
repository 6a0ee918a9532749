//! Buckets without versioning, which is off by default (Amazon S3 User Guide, "Using versioning in S3 buckets").

use palisade_policy::Cx;
use palisade_views::Bucket;

/// Denies each resource for which that is so.
pub fn check(bucket: &Bucket<'_>, cx: &mut Cx<'_>) {
    cx.deny_each([bucket.unversioned()]);
}
