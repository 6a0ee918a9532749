//! Public access blocks that leave `restrict_public_buckets` off, its default (AWS provider, `aws_s3_bucket_public_access_block`).

use palisade_model::{Join, JoinIndex, Resource};
use palisade_policy::{Cx, Related};

/// Denies each block that leaves it off.
pub fn check(block: &Resource<'_>, cx: &mut Cx<'_>) {
    let setting = block.get("restrict_public_buckets");
    let off = setting.is_true().not();
    cx.deny_with(
        off,
        setting,
        || "restrict_public_buckets is off: a public policy lets everyone in",
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
