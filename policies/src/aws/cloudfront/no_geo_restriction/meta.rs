//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("aws-cloudfront-no-geo-restriction"),
    title: B("CloudFront distribution answers all countries"),
    severity: Severity::Info,
    raised: B(&[]),
    family: B("network"),
    provider: B("aws"),
    profiles: B(&[]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_AWS_374"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("aws_cloudfront_distribution")]),
    why: B("Where licences or sanctions bind a business to countries, everyone else should get no answer."),
    fix: B("Set restriction_type to whitelist or blacklist, with locations."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
