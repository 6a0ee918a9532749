//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Anchor, Change, Control, Literal, Meta, Profile, Repair, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("aws-ec2-block-device-encrypted"),
    title: B("Disk of an instance is not encrypted"),
    severity: Severity::High,
    raised: B(&[]),
    family: B("encryption"),
    provider: B("aws"),
    profiles: B(&[Profile::Recommended]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_AWS_8"), inputs: B(&[]) }, Alias { id: B("AWS-0131"), inputs: B(&[]) }, Alias { id: B("AWS-0008"), inputs: B(&[]) }, Alias { id: B("aws-ec2-enable-at-rest-encryption"), inputs: B(&[]) }, Alias { id: B("aws-ec2-enable-launch-config-at-rest-encryption"), inputs: B(&[]) }]),
    controls: B(&[Control { standard: B("cis-aws-3.0"), id: B("2.2.1") }]),
    applies_to: B(&[B("aws_instance"), B("aws_launch_configuration")]),
    why: B("Snapshots and disks of the instance can be read by who gets hold of them."),
    fix: B("Set encrypted = true in root_block_device and in each ebs_block_device, or switch on encryption by default in the region."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[Repair { kinds: B(&[]), at: Anchor::Finding, changes: B(&[Change::Set { path: B("."), value: Literal::Bool(true) }]) }, Repair { kinds: B(&[]), at: Anchor::Resource, changes: B(&[Change::Set { path: B("root_block_device.encrypted"), value: Literal::Bool(true) }]) }]),
};
