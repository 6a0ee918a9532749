//! Distributions without a web ACL; there is none by default (AWS provider, `aws_cloudfront_distribution`).

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies each resource for which that is so.
pub fn check(distribution: &Resource<'_>, cx: &mut Cx<'_>) {
    let acl = distribution.get("web_acl_id");
    cx.deny_if(acl.is_empty(), acl, || "no web ACL stands in front of the distribution");
}
