//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("aws-cloudfront-disabled"),
    title: B("CloudFront distribution is switched off"),
    severity: Severity::Low,
    raised: B(&[]),
    family: B("maintenance"),
    provider: B("aws"),
    profiles: B(&[]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_AWS_216"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("aws_cloudfront_distribution")]),
    why: B("A distribution that serves nobody is forgotten, with its origins and certificates."),
    fix: B("Set enabled = true, or remove the distribution."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
