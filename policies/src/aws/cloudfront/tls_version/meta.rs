//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Anchor, Change, Literal, Meta, Profile, Repair, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("aws-cloudfront-tls-version"),
    title: B("CloudFront distribution lets viewers use TLS before 1.2"),
    severity: Severity::High,
    raised: B(&[]),
    family: B("encryption"),
    provider: B("aws"),
    profiles: B(&[Profile::Recommended]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_AWS_174"), inputs: B(&[]) }, Alias { id: B("AWS-0013"), inputs: B(&[]) }, Alias { id: B("aws-cloudfront-use-secure-tls-policy"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("aws_cloudfront_distribution")]),
    why: B("TLS 1.0 and 1.1 are broken and deprecated (RFC 8996): what viewers send can be read or changed on the way."),
    fix: B("Set minimum_protocol_version in viewer_certificate to TLSv1.2_2021 or newer."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[Repair { kinds: B(&[]), at: Anchor::Finding, changes: B(&[Change::Set { path: B("."), value: Literal::Text(B("TLSv1.2_2021")) }]) }]),
};
