//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("aws-waf-classic-logs"),
    title: B("WAF Classic web ACL does not log"),
    severity: Severity::Low,
    raised: B(&[]),
    family: B("logging"),
    provider: B("aws"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_AWS_176"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("aws_waf_web_acl"), B("aws_wafregional_web_acl")]),
    why: B("Which requests were let through or refused cannot be told after an attack."),
    fix: B("Add a logging_configuration with the ARN of a delivery stream."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
