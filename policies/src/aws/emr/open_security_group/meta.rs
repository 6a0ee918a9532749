//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("aws-emr-open-security-group"),
    title: B("EMR cluster is in a security group that is open to the internet"),
    severity: Severity::High,
    raised: B(&[]),
    family: B("open-security-group"),
    provider: B("aws"),
    profiles: B(&[Profile::Recommended]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV2_AWS_7"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("aws_security_group"), B("aws_security_group_rule"), B("aws_vpc_security_group_ingress_rule")]),
    why: B("The consoles and services of Hadoop run without passwords and give whoever reaches them the cluster."),
    fix: B("Allow the networks that need the cluster, or reach it through Session Manager."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
