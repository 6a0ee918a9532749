//! Distributions without standard logs (Amazon CloudFront Developer Guide, "Access logs (standard logs)").

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies each resource for which that is so.
pub fn check(distribution: &Resource<'_>, cx: &mut Cx<'_>) {
    let bucket = distribution.get("logging_config").get("bucket");
    cx.deny_if(bucket.is_set().not(), bucket, || "access to the distribution is not logged");
}
