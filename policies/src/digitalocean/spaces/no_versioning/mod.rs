//! Off by default (digitalocean provider).

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies each resource for which that is so.
pub fn check(bucket: &Resource<'_>, cx: &mut Cx<'_>) {
    let enabled = bucket.get("versioning").get("enabled");
    cx.deny_if(enabled.is_true().not(), enabled, || "objects that are replaced or deleted are lost");
}
