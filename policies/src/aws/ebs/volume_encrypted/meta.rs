//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Anchor, Change, Control, Literal, Meta, Profile, Repair, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("aws-ebs-volume-encrypted"),
    title: B("EBS volume is not encrypted"),
    severity: Severity::High,
    raised: B(&[]),
    family: B("encryption"),
    provider: B("aws"),
    profiles: B(&[Profile::Recommended]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_AWS_3"), inputs: B(&[]) }, Alias { id: B("AWS-0026"), inputs: B(&[]) }]),
    controls: B(&[Control { standard: B("cis-aws-3.0"), id: B("2.2.1") }]),
    applies_to: B(&[B("aws_ebs_volume")]),
    why: B("Snapshots of the volume can be read by who gets hold of them."),
    fix: B("Set encrypted = true, or switch on encryption by default in the region."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[Repair { kinds: B(&[]), at: Anchor::Resource, changes: B(&[Change::Set { path: B("encrypted"), value: Literal::Bool(true) }]) }]),
};
