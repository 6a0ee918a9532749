//! Buckets without uniform access, which is off by default (Google provider).

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies each resource for which that is so.
pub fn check(resource: &Resource<'_>, cx: &mut Cx<'_>) {
    let uniform = resource.get("uniform_bucket_level_access");
    cx.deny_if(uniform.is_true().not(), uniform, || "access to the bucket is not uniform");
}
