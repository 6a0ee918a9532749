//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("aws-waf-log4j"),
    title: B("Web ACL does not stop lookups of Log4j"),
    severity: Severity::Medium,
    raised: B(&[]),
    family: B("other"),
    provider: B("aws"),
    profiles: B(&[]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_AWS_192"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("aws_wafv2_web_acl")]),
    why: B("A server behind it that still runs an old Log4j can be made to load code from anywhere (CVE-2021-44228)."),
    fix: B("Add the managed rule group AWSManagedRulesKnownBadInputsRuleSet, neither overridden to count nor without its rules Log4JRCE_*."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
