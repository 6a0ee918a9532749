//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("aws-cloudfront-waf"),
    title: B("CloudFront distribution has no web ACL"),
    severity: Severity::Medium,
    raised: B(&[]),
    family: B("network"),
    provider: B("aws"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_AWS_68"), inputs: B(&[]) }, Alias { id: B("AWS-0011"), inputs: B(&[]) }, Alias { id: B("aws-cloudfront-enable-waf"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("aws_cloudfront_distribution")]),
    why: B("Without a web ACL every request reaches the origin: floods, scanners and known attacks among them."),
    fix: B("Set web_acl_id to a web ACL of AWS WAF."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
