//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Control, Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("aws-network-acl-ssh-open"),
    title: B("Network ACL lets SSH in from the internet"),
    severity: Severity::Medium,
    raised: B(&[]),
    family: B("open-security-group"),
    provider: B("aws"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_AWS_232"), inputs: B(&[]) }, Alias { id: B("AWS-0105"), inputs: B(&[]) }, Alias { id: B("aws-ec2-no-public-ingress-acl"), inputs: B(&[]) }, Alias { id: B("aws-vpc-no-public-ingress-acl"), inputs: B(&[]) }]),
    controls: B(&[Control { standard: B("cis-aws-3.0"), id: B("5.1") }]),
    applies_to: B(&[B("aws_network_acl"), B("aws_default_network_acl"), B("aws_network_acl_rule")]),
    why: B("A network ACL is what still holds when a security group is too wide; here it lets port 22 in from everyone."),
    fix: B("Allow the ports that clients need from the networks they come from, or deny port 22 in a rule with a lower number."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
