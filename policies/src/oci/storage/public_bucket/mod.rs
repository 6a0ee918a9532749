//! Access types of buckets; the default is none in public (oci provider).

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies each resource for which that is so.
pub fn check(bucket: &Resource<'_>, cx: &mut Cx<'_>) {
    let access = bucket.get("access_type");
    let public = access.is_one_of(&["ObjectRead", "ObjectReadWithoutList"]);
    cx.deny_if(public, access, || "everyone can read the objects of the bucket");
}
