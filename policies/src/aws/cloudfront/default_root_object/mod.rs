//! Distributions without a default root object; there is none by default (CloudFront Developer Guide, "Specify a default
//! root object").

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies each resource for which that is so.
pub fn check(distribution: &Resource<'_>, cx: &mut Cx<'_>) {
    let page = distribution.get("default_root_object");
    cx.deny_if(page.is_empty(), page, || "a request for / goes to the origin");
}
