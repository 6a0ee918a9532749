//! Public access blocks that leave `block_public_policy` off, its default (AWS provider, `aws_s3_bucket_public_access_block`).

use palisade_model::{Join, JoinIndex, Resource};
use palisade_policy::{Cx, Related};

/// Denies each block that leaves it off.
pub fn check(block: &Resource<'_>, cx: &mut Cx<'_>) {
    let setting = block.get("block_public_policy");
    let off = setting.is_true().not();
    cx.deny_with(
        off,
        setting,
        || "block_public_policy is off: policies that allow everyone are accepted",
        || buckets(*block),
    );
}

/// The bucket that the block is about.
fn buckets(block: Resource<'_>) -> Vec<Related> {
    let index = JoinIndex::new(block.project(), &["aws_s3_bucket"], &["bucket", "id"]);
    match index.find(block.get("bucket")) {
        Join::To(found) => found
            .into_iter()
            .map(|bucket| Related {
                resource: Some(bucket.id()),
                site: bucket.header(),
                message: "the bucket".to_owned(),
            })
            .collect(),
        Join::Absent | Join::Elsewhere | Join::Unknown(_) => Vec::new(),
    }
}
