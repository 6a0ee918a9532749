//! Buckets without a public access block of their own or of the account.

use palisade_model::Truth;
use palisade_policy::Cx;
use palisade_views::Bucket;

const SETTINGS: [&str; 4] =
    ["block_public_acls", "block_public_policy", "ignore_public_acls", "restrict_public_buckets"];

/// Denies each bucket for which that is so.
pub fn check(bucket: &Bucket<'_>, cx: &mut Cx<'_>) {
    let Some(resource) = bucket.bucket() else { return };
    let own = bucket.any_part("aws_s3_bucket_public_access_block", |_| Truth::True);
    let account = Truth::all(SETTINGS.map(|setting| bucket.blocks_public_access(setting)));
    cx.deny_if(own.or(account).not(), resource.root(), || "the bucket has no public access block");
}
