//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("aws-security-group-egress-all-ports"),
    title: B("Security group lets all traffic out to the whole internet"),
    severity: Severity::Low,
    raised: B(&[]),
    family: B("open-security-group"),
    provider: B("aws"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_AWS_382"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("aws_security_group"), B("aws_default_security_group"), B("aws_security_group_rule"), B("aws_vpc_security_group_egress_rule")]),
    why: B("Where a machine may reach every port of everyone, whoever takes it over can load tools and send data away."),
    fix: B("Name the ports that it needs, such as 443."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
