//! Public access blocks that leave `block_public_acls` off, its default (AWS provider, `aws_s3_bucket_public_access_block`).

use palisade_policy::Cx;
use palisade_views::AccessBlock;

/// Denies each block that leaves it off.
pub fn check(block: &AccessBlock<'_>, cx: &mut Cx<'_>) {
    cx.deny_each([block.leaves_off("block_public_acls", "new public ACLs are accepted")]);
}
