//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("aws-security-group-description"),
    title: B("Security group has no description"),
    severity: Severity::Low,
    raised: B(&[]),
    family: B("network"),
    provider: B("aws"),
    profiles: B(&[]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("AWS-0099"), inputs: B(&[]) }, Alias { id: B("CKV_AWS_23"), inputs: B(&[]) }, Alias { id: B("aws-ec2-add-description-to-security-group"), inputs: B(&[]) }, Alias { id: B("aws-vpc-add-description-to-security-group"), inputs: B(&[]) }, Alias { id: B("AWS-0049"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("aws_elasticache_security_group"), B("aws_security_group")]),
    why: B("A group without a description is kept for years because nobody dares to remove it."),
    fix: B("Say in description what the group is for; it cannot be changed later without replacing the group."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
