//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Anchor, Change, Literal, Meta, Profile, Repair, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("aws-neptune-cluster-encrypted"),
    title: B("Neptune cluster is not encrypted"),
    severity: Severity::High,
    raised: B(&[]),
    family: B("encryption"),
    provider: B("aws"),
    profiles: B(&[Profile::Recommended]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_AWS_44"), inputs: B(&[]) }, Alias { id: B("AWS-0076"), inputs: B(&[]) }, Alias { id: B("aws-neptune-enable-storage-encryption"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("aws_neptune_cluster")]),
    why: B("Snapshots and disks of the cluster can be read by who gets hold of them, and encryption cannot be switched on later."),
    fix: B("Set storage_encrypted = true."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[Repair { kinds: B(&[]), at: Anchor::Resource, changes: B(&[Change::Set { path: B("storage_encrypted"), value: Literal::Bool(true) }]) }]),
};
