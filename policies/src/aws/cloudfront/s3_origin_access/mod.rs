//! Origins that are buckets, not their websites, which cannot be restricted so (Amazon CloudFront Developer Guide, "Restrict
//! access to an Amazon S3 origin").

use palisade_model::{Attr, Reference, Resource, Truth};
use palisade_policy::Cx;

/// Denies each origin for which that is so.
pub fn check(distribution: &Resource<'_>, cx: &mut Cx<'_>) {
    for origin in distribution.get("origin").items() {
        let by_control = names_nothing(origin.get("origin_access_control_id"));
        let by_identity = names_nothing(origin.get("s3_origin_config").get("origin_access_identity"));
        let is_bucket = || origin.get("custom_origin_config").is_absent().and(names_bucket(origin.get("domain_name")));
        let open = by_control.and(by_identity).and_then(is_bucket);
        cx.deny_if(open, origin, || "CloudFront reads the bucket without an identity of its own");
    }
}

/// Whether an argument names neither a control nor an identity. Whatever attribute of one it copies is set.
fn names_nothing(at: Attr<'_>) -> Truth {
    let kind = at.reference().map(Reference::kind);
    let is_one = kind.is_some_and(|kind| kind.contains("aws_cloudfront_origin_access_"));
    if is_one { at.is_reached().not() } else { at.is_empty() }
}

/// Whether a domain is that of a bucket's REST endpoint.
fn names_bucket(domain: Attr<'_>) -> Truth {
    let kind = domain.reference().map(Reference::kind);
    if kind.is_some_and(|kind| matches!(kind.as_str(), "aws_s3_bucket" | "data.aws_s3_bucket")) {
        return domain.is_reached();
    }
    let is_s3 = domain.contains(".s3.").or_else(|| domain.contains(".s3-"));
    is_s3.and(domain.contains(".s3-website").not()).and(domain.contains(".amazonaws.com"))
}
