//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("aws-security-group-egress-anywhere"),
    title: B("Security group lets traffic out to the whole internet"),
    severity: Severity::Low,
    raised: B(&[]),
    family: B("open-security-group"),
    provider: B("aws"),
    profiles: B(&[]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("AWS-0104"), inputs: B(&[]) }, Alias { id: B("aws-ec2-no-public-egress-sgr"), inputs: B(&[]) }, Alias { id: B("aws-vpc-no-public-egress-sgr"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("aws_security_group"), B("aws_default_security_group"), B("aws_security_group_rule"), B("aws_vpc_security_group_egress_rule")]),
    why: B("Where a machine may reach everyone, whoever takes it over can load tools and send data away."),
    fix: B("Name the networks, prefix lists or security groups that it needs, or route what leaves through a proxy."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
