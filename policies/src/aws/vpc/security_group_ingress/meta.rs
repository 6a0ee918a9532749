//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Meta, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("aws-security-group-ingress-anywhere"),
    title: B("Security group lets traffic in from the whole internet"),
    severity: Severity::Low,
    raised: B(&[]),
    family: B("open-security-group"),
    provider: B("aws"),
    profiles: B(&[]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[]),
    controls: B(&[]),
    applies_to: B(&[B("aws_security_group"), B("aws_default_security_group"), B("aws_security_group_rule"), B("aws_vpc_security_group_ingress_rule")]),
    why: B("Every machine that the rule is for can be reached from the whole internet."),
    fix: B("Name the networks, prefix lists or security groups that clients come from, or publish the service through a load balancer."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
