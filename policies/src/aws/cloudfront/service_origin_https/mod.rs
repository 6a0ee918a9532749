//! Origins at services of AWS that all speak HTTPS, and that CloudFront may still fetch from over HTTP (AWS provider,
//! `aws_cloudfront_distribution`).

use palisade_model::{Resource, Truth};
use palisade_policy::Cx;

/// Parts of the names of services that speak HTTPS: MediaStore, MediaPackage, Elastic Load Balancing.
const SERVICES: [&str; 3] = [".data.mediastore.", ".mediapackage.", ".elb."];

/// Denies each origin for which that is so, unless the distribution is switched off.
pub fn check(distribution: &Resource<'_>, cx: &mut Cx<'_>) {
    for origin in distribution.get("origin").items() {
        let is_service = Truth::any(SERVICES.map(|service| origin.get("domain_name").contains(service)));
        let config = origin.get("custom_origin_config");
        let protocol = config.get("origin_protocol_policy");
        let is_plain = config.any(|_| Truth::True).and(protocol.is("https-only").not());
        let violated = distribution.get("enabled").is_true().and(is_service).and(is_plain);
        cx.deny_if(violated, protocol, || "CloudFront may fetch from the service over HTTP");
    }
}
