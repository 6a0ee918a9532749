//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("aws-cloudfront-default-certificate"),
    title: B("CloudFront distribution uses the default certificate"),
    severity: Severity::Medium,
    raised: B(&[]),
    family: B("encryption"),
    provider: B("aws"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_AWS_174"), inputs: B(&[]) }, Alias { id: B("CKV2_AWS_42"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("aws_cloudfront_distribution")]),
    why: B("With CloudFront's own certificate viewers may use TLS 1.0, whatever minimum_protocol_version says."),
    fix: B("Give the distribution a certificate of your own in acm_certificate_arn, and set minimum_protocol_version."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
