//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Anchor, Change, Literal, Meta, Profile, Repair, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("aws-global-cluster-encrypted"),
    title: B("Global database cluster is not encrypted"),
    severity: Severity::High,
    raised: B(&[]),
    family: B("encryption"),
    provider: B("aws"),
    profiles: B(&[Profile::Recommended]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_AWS_140"), inputs: B(&[]) }, Alias { id: B("CKV_AWS_292"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("aws_rds_global_cluster"), B("aws_docdb_global_cluster"), B("aws_neptune_global_cluster")]),
    why: B("Snapshots and disks of all its regions can be read by who gets hold of them, and encryption cannot be switched on later."),
    fix: B("Set storage_encrypted = true."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[Repair { kinds: B(&[]), at: Anchor::Resource, changes: B(&[Change::Set { path: B("storage_encrypted"), value: Literal::Bool(true) }]) }]),
};
