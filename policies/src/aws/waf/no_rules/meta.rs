//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("aws-waf-no-rules"),
    title: B("Web ACL has no rules"),
    severity: Severity::Low,
    raised: B(&[]),
    family: B("network"),
    provider: B("aws"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_AWS_175"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("aws_wafv2_web_acl"), B("aws_waf_web_acl"), B("aws_wafregional_web_acl")]),
    why: B("A web ACL without rules gives every request its default action."),
    fix: B("Add a rule, for example a managed rule group of AWS."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
