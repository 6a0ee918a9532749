//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Anchor, Change, Literal, Meta, Profile, Repair, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("aws-cloudfront-origin-ssl3"),
    title: B("CloudFront may speak SSL 3.0 to an origin"),
    severity: Severity::Medium,
    raised: B(&[]),
    family: B("encryption"),
    provider: B("aws"),
    profiles: B(&[Profile::Recommended]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV2_AWS_54"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("aws_cloudfront_distribution")]),
    why: B("SSL 3.0 is broken (RFC 7568): what CloudFront fetches can be read or changed on the way."),
    fix: B("List only TLSv1.2 in origin_ssl_protocols."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[Repair { kinds: B(&[]), at: Anchor::Finding, changes: B(&[Change::Set { path: B("."), value: Literal::Texts(B(&[B("TLSv1.2")])) }]) }]),
};
