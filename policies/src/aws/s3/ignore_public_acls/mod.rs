//! Public access blocks that leave `ignore_public_acls` off, its default (AWS provider, `aws_s3_bucket_public_access_block`).

use palisade_model::{Join, JoinIndex, Resource};
use palisade_policy::{Cx, Related};

/// Denies each block that leaves it off.
pub fn check(block: &Resource<'_>, cx: &mut Cx<'_>) {
    let setting = block.get("ignore_public_acls");
    let off = setting.is_true().not();
    cx.deny_with(
        off,
        setting,
        || "ignore_public_acls is off: public ACLs that are there have an effect",
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
