//! Access points that let public policies have effect; none does by default (AWS provider, `aws_s3_access_point`).

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies each resource for which that is so.
pub fn check(point: &Resource<'_>, cx: &mut Cx<'_>) {
    let block = point.get("public_access_block_configuration");
    let (refused, restricted) = (block.get("block_public_policy"), block.get("restrict_public_buckets"));
    let open = refused.is_false().and(restricted.is_false());
    cx.deny_if(open, restricted, || "the access point accepts policies that allow everyone");
}
