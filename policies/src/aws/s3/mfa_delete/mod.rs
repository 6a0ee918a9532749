//! Buckets without MFA delete, which is off by default (Amazon S3 User Guide, "Configuring MFA delete").

use palisade_policy::Cx;
use palisade_views::Bucket;

/// Denies each resource for which that is so.
pub fn check(bucket: &Bucket<'_>, cx: &mut Cx<'_>) {
    cx.deny_each([bucket.without_mfa_delete()]);
}
