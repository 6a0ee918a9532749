//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("aws-cloudfront-no-hsts"),
    title: B("CloudFront does not enforce Strict-Transport-Security"),
    severity: Severity::Low,
    raised: B(&[]),
    family: B("encryption"),
    provider: B("aws"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_AWS_259"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("aws_cloudfront_response_headers_policy")]),
    why: B("Without the header, for a year, for all subdomains, a browser's first request can be led to plain HTTP."),
    fix: B("Set access_control_max_age_sec = 31536000, include_subdomains, preload and override in strict_transport_security."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
