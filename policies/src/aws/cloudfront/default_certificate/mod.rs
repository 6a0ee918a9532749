//! The default certificate comes with the policy `TLSv1` (Amazon CloudFront Developer Guide, "Security policy").

use palisade_model::Resource;
use palisade_policy::Cx;

/// Denies a distribution without a certificate of its own.
pub fn check(distribution: &Resource<'_>, cx: &mut Cx<'_>) {
    let certificate = distribution.get("viewer_certificate");
    let default = certificate.get("cloudfront_default_certificate");
    let violated = default.is_true().or(certificate.is_absent());
    cx.deny_if(violated, default, || "the default certificate lets viewers use TLS 1.0");
}
