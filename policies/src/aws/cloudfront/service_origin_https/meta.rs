//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("aws-cloudfront-service-origin-https"),
    title: B("CloudFront fetches from an AWS service without TLS"),
    severity: Severity::Medium,
    raised: B(&[]),
    family: B("network"),
    provider: B("aws"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV2_AWS_72"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("aws_cloudfront_distribution")]),
    why: B("What CloudFront fetches over HTTP can be read and changed on the way, though the origin speaks HTTPS."),
    fix: B("Set origin_protocol_policy = \"https-only\" for the origin."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
