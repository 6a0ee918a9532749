//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Control, Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("aws-security-group-ssh-open"),
    title: B("Security group opens SSH to the internet"),
    severity: Severity::Critical,
    raised: B(&[]),
    family: B("open-security-group"),
    provider: B("aws"),
    profiles: B(&[Profile::Recommended]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_AWS_24"), inputs: B(&[]) }, Alias { id: B("AWS-0107"), inputs: B(&[]) }, Alias { id: B("aws-ec2-no-public-ingress-sgr"), inputs: B(&[]) }, Alias { id: B("aws-vpc-no-public-ingress-sgr"), inputs: B(&[]) }]),
    controls: B(&[Control { standard: B("cis-aws-3.0"), id: B("5.2") }, Control { standard: B("cis-aws-3.0"), id: B("5.3") }]),
    applies_to: B(&[B("aws_security_group"), B("aws_default_security_group"), B("aws_security_group_rule"), B("aws_vpc_security_group_ingress_rule")]),
    why: B("Everyone on the internet can try passwords and keys against SSH, and use the next flaw in it."),
    fix: B("Allow port 22 from the networks of your administrators only, or use a session manager that needs no open port."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
