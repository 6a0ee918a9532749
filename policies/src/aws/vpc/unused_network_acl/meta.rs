//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("aws-network-acl-unused"),
    title: B("Network ACL is attached to no subnet"),
    severity: Severity::Low,
    raised: B(&[]),
    family: B("network"),
    provider: B("aws"),
    profiles: B(&[]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV2_AWS_1"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("aws_network_acl")]),
    why: B("Rules that guard no subnet guard nothing, while the subnets keep the default ACL, which lets everything through."),
    fix: B("Name the subnets in subnet_ids, add an aws_network_acl_association, or remove the ACL."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
