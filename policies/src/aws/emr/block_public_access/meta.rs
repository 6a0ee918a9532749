//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Anchor, Change, Literal, Meta, Profile, Repair, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("aws-emr-block-public-access"),
    title: B("EMR clusters may be opened to everyone"),
    severity: Severity::High,
    raised: B(&[]),
    family: B("network"),
    provider: B("aws"),
    profiles: B(&[Profile::Recommended]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_AWS_390"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("aws_emr_block_public_access_configuration")]),
    why: B("A cluster in a security group that is open to everyone is started without complaint."),
    fix: B("Set block_public_security_group_rules = true."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[Repair { kinds: B(&[]), at: Anchor::Resource, changes: B(&[Change::Set { path: B("block_public_security_group_rules"), value: Literal::Bool(true) }]) }]),
};
