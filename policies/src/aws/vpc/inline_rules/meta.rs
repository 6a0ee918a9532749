//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("aws-security-group-inline-rules"),
    title: B("Security group holds its rules within itself"),
    severity: Severity::Info,
    raised: B(&[]),
    family: B("network"),
    provider: B("aws"),
    profiles: B(&[]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("aws_security_group_inline_rules"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("aws_security_group")]),
    why: B("Rules within the group and rules of their own overwrite each other, and a changed rule replaces the whole list."),
    fix: B("Write each rule as an aws_vpc_security_group_ingress_rule or aws_vpc_security_group_egress_rule."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
