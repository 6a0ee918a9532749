//! Amazon S3 User Guide, "Bucket naming rules".

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies each resource for which that is so.
pub fn check(bucket: &Resource<'_>, cx: &mut Cx<'_>) {
    let name = bucket.get("bucket");
    cx.deny_if(name.contains("."), name, || "HTTPS does not work under the bucket's own host name");
}
