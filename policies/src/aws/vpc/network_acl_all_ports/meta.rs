//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("aws-network-acl-all-ports"),
    title: B("Network ACL rule lets all ports in"),
    severity: Severity::Medium,
    raised: B(&[]),
    family: B("open-security-group"),
    provider: B("aws"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("AWS-0102"), inputs: B(&[]) }, Alias { id: B("CKV_AWS_352"), inputs: B(&[]) }, Alias { id: B("aws-ec2-no-excessive-port-access"), inputs: B(&[]) }, Alias { id: B("aws-vpc-no-excessive-port-access"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("aws_network_acl"), B("aws_default_network_acl"), B("aws_network_acl_rule")]),
    why: B("A network ACL that lets every port in filters nothing: whatever listens can be reached."),
    fix: B("Allow the ports that the subnet serves, and the ephemeral ports that answers come back to."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
