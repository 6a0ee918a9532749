//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Anchor, Change, Control, Literal, Meta, Profile, Repair, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("aws-rds-cluster-storage-encrypted"),
    title: B("RDS cluster does not turn encryption on"),
    severity: Severity::High,
    raised: B(&[]),
    family: B("encryption"),
    provider: B("aws"),
    profiles: B(&[Profile::Recommended]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_AWS_96"), inputs: B(&[]) }, Alias { id: B("AWS-0079"), inputs: B(&[]) }]),
    controls: B(&[Control { standard: B("cis-aws-3.0"), id: B("2.3.1") }]),
    applies_to: B(&[B("aws_rds_cluster")]),
    why: B("Snapshots and disks of the cluster can be read by who gets hold of them, and encryption cannot be switched on later. New Aurora clusters are encrypted without it, others are not."),
    fix: B("Set storage_encrypted = true."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[Repair { kinds: B(&[]), at: Anchor::Resource, changes: B(&[Change::Set { path: B("storage_encrypted"), value: Literal::Bool(true) }]) }]),
};
