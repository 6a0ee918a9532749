//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Control, Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("aws-default-security-group-open"),
    title: B("Default security group of a VPC lets traffic through"),
    severity: Severity::Medium,
    raised: B(&[]),
    family: B("open-security-group"),
    provider: B("aws"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV2_AWS_12"), inputs: B(&[]) }, Alias { id: B("AWS-0173"), inputs: B(&[]) }]),
    controls: B(&[Control { standard: B("cis-aws-3.0"), id: B("5.4") }]),
    applies_to: B(&[B("aws_vpc"), B("aws_default_security_group")]),
    why: B("Whatever is launched without naming a security group gets the default one, and with it whatever that lets through."),
    fix: B("Declare aws_default_security_group with the vpc_id and no rules: Terraform then takes the default ones away."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
