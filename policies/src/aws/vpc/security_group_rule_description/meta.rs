//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("aws-security-group-rule-description"),
    title: B("Security group rule has no description"),
    severity: Severity::Low,
    raised: B(&[]),
    family: B("network"),
    provider: B("aws"),
    profiles: B(&[]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("AWS-0124"), inputs: B(&[]) }, Alias { id: B("CKV_AWS_23"), inputs: B(&[]) }, Alias { id: B("aws-ec2-add-description-to-security-group-rule"), inputs: B(&[]) }, Alias { id: B("aws-vpc-add-description-to-security-group-rule"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("aws_security_group"), B("aws_default_security_group"), B("aws_security_group_rule"), B("aws_vpc_security_group_ingress_rule"), B("aws_vpc_security_group_egress_rule")]),
    why: B("A rule without a description is kept for years because nobody dares to close it."),
    fix: B("Say in description who needs the rule and what for."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
