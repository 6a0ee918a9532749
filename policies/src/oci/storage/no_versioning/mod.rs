//! Disabled by default (oci provider).

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies each resource for which that is so.
pub fn check(bucket: &Resource<'_>, cx: &mut Cx<'_>) {
    let versioning = bucket.get("versioning");
    cx.deny_if(versioning.is("Enabled").not(), versioning, || "objects that are replaced or deleted are lost");
}
