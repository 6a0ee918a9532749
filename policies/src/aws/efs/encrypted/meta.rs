//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Anchor, Change, Control, Literal, Meta, Profile, Repair, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("aws-efs-encrypted"),
    title: B("EFS file system is not encrypted"),
    severity: Severity::High,
    raised: B(&[]),
    family: B("encryption"),
    provider: B("aws"),
    profiles: B(&[Profile::Recommended]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_AWS_42"), inputs: B(&[]) }, Alias { id: B("AWS-0037"), inputs: B(&[]) }]),
    controls: B(&[Control { standard: B("cis-aws-3.0"), id: B("2.4.1") }]),
    applies_to: B(&[B("aws_efs_file_system")]),
    why: B("Data at rest is readable to who gets hold of the storage, and encryption cannot be switched on later."),
    fix: B("Set encrypted = true."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[Repair { kinds: B(&[]), at: Anchor::Resource, changes: B(&[Change::Set { path: B("encrypted"), value: Literal::Bool(true) }]) }]),
};
