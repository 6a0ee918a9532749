//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("aws-route53-dnssec"),
    title: B("Route 53 zone is not signed"),
    severity: Severity::Low,
    raised: B(&[]),
    family: B("network"),
    provider: B("aws"),
    profiles: B(&[]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV2_AWS_38"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("aws_route53_zone")]),
    why: B("Answers for the zone can be forged on their way."),
    fix: B("Add an aws_route53_key_signing_key and an aws_route53_hosted_zone_dnssec for the zone."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
