//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("aws-cloudfront-response-headers"),
    title: B("CloudFront distribution adds no security headers"),
    severity: Severity::Low,
    raised: B(&[]),
    family: B("network"),
    provider: B("aws"),
    profiles: B(&[]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV2_AWS_32"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("aws_cloudfront_distribution")]),
    why: B("Headers such as Strict-Transport-Security and Content-Security-Policy are missing wherever the origin forgets them."),
    fix: B("Set response_headers_policy_id of default_cache_behavior to a policy with security headers."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
