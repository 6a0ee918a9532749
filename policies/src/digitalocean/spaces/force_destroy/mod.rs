//! Off by default (digitalocean provider).

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies each resource for which that is so.
pub fn check(bucket: &Resource<'_>, cx: &mut Cx<'_>) {
    let force_destroy = bucket.get("force_destroy");
    cx.deny_if(force_destroy.is_true(), force_destroy, || "a plan may delete the bucket with its objects");
}
