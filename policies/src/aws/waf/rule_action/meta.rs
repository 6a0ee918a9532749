//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Meta, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("aws-waf-rule-no-action"),
    title: B("Rule of a web ACL does nothing"),
    severity: Severity::Medium,
    raised: B(&[]),
    family: B("network"),
    provider: B("aws"),
    profiles: B(&[]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[]),
    controls: B(&[]),
    applies_to: B(&[B("aws_waf_web_acl"), B("aws_waf_rule_group"), B("aws_wafregional_web_acl"), B("aws_wafregional_rule_group"), B("aws_wafv2_web_acl"), B("aws_wafv2_rule_group")]),
    why: B("What the rule matches is neither blocked nor counted."),
    fix: B("Give the rule an action, or an override_action where it refers to a group of rules."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
