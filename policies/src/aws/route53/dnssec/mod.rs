//! Public zones without a key that signs them (Amazon Route 53 Developer Guide, "Configuring DNSSEC signing").

use palisade_model::Truth;
use palisade_policy::Cx;
use palisade_views::Linked;

const SIGNED_BY: [&str; 2] = ["aws_route53_key_signing_key", "aws_route53_hosted_zone_dnssec"];

/// Denies each zone for which that is so.
pub fn check(zone: &Linked<'_>, cx: &mut Cx<'_>) {
    let signed = Truth::any(SIGNED_BY.map(|kind| zone.any_of(kind, |_| Truth::True)));
    let private = zone.get("vpc").is_set().or_else(|| zone.any_of("aws_route53_zone_association", |_| Truth::True));
    cx.deny_if(signed.or(private).not(), zone.anchor().root(), || "the zone is not signed");
}
