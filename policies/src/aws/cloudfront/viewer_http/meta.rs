//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Anchor, Change, Literal, Meta, Profile, Repair, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("aws-cloudfront-viewer-http"),
    title: B("CloudFront distribution takes plain HTTP"),
    severity: Severity::High,
    raised: B(&[]),
    family: B("encryption"),
    provider: B("aws"),
    profiles: B(&[Profile::Recommended]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_AWS_34"), inputs: B(&[]) }, Alias { id: B("AWS-0012"), inputs: B(&[]) }, Alias { id: B("aws-cloudfront-enforce-https"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("aws_cloudfront_distribution")]),
    why: B("What viewers send and get without TLS can be read and changed on the way."),
    fix: B("Set viewer_protocol_policy of every cache behavior to redirect-to-https or https-only."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[Repair { kinds: B(&[]), at: Anchor::Finding, changes: B(&[Change::Set { path: B("."), value: Literal::Text(B("redirect-to-https")) }]) }]),
};
