//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("aws-cloudfront-origin-failover"),
    title: B("CloudFront distribution has no failover for its origin"),
    severity: Severity::Low,
    raised: B(&[]),
    family: B("availability"),
    provider: B("aws"),
    profiles: B(&[]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_AWS_310"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("aws_cloudfront_distribution")]),
    why: B("When the only origin fails, so does the distribution."),
    fix: B("Add an origin_group with failover_criteria and two member blocks."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
