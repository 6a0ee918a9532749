//! Distributions without a policy for response headers; there is none by default (AWS provider,
//! `aws_cloudfront_distribution`).

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies each resource for which that is so.
pub fn check(distribution: &Resource<'_>, cx: &mut Cx<'_>) {
    let policy = distribution.get("default_cache_behavior").get("response_headers_policy_id");
    cx.deny_if(policy.is_empty(), policy, || "no headers are added to responses");
}
