//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Meta, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("aws-cloudfront-log4j"),
    title: B("Nothing stops lookups of Log4j in front of a distribution"),
    severity: Severity::Low,
    raised: B(&[]),
    family: B("other"),
    provider: B("aws"),
    profiles: B(&[]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[]),
    controls: B(&[]),
    applies_to: B(&[B("aws_cloudfront_distribution")]),
    why: B("A server behind it that still runs an old Log4j can be made to load code from anywhere (CVE-2021-44228)."),
    fix: B("Name a web ACL in web_acl_id that has the managed rule group AWSManagedRulesKnownBadInputsRuleSet."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
