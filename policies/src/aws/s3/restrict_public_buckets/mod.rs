//! Public access blocks that leave `restrict_public_buckets` off, its default (AWS provider, `aws_s3_bucket_public_access_block`).

use palisade_policy::Cx;
use palisade_views::AccessBlock;

/// Denies each block that leaves it off.
pub fn check(block: &AccessBlock<'_>, cx: &mut Cx<'_>) {
    cx.deny_each([block.leaves_off("restrict_public_buckets", "a public policy lets everyone in")]);
}
