//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("aws-cloudfront-default-root-object"),
    title: B("CloudFront distribution has no default root object"),
    severity: Severity::Low,
    raised: B(&[]),
    family: B("network"),
    provider: B("aws"),
    profiles: B(&[]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_AWS_305"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("aws_cloudfront_distribution")]),
    why: B("A request for / goes to the origin as it is, and a bucket answers with the list of what it holds."),
    fix: B("Set default_root_object, for example to index.html."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
