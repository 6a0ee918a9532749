//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("aws-rds-cluster-snapshot-encrypted"),
    title: B("RDS cluster snapshot is not encrypted"),
    severity: Severity::Medium,
    raised: B(&[]),
    family: B("encryption"),
    provider: B("aws"),
    profiles: B(&[]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_AWS_146"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("aws_db_cluster_snapshot")]),
    why: B("Whoever gets hold of the snapshot can restore and read it."),
    fix: B("A snapshot is encrypted as its cluster is: set storage_encrypted = true there."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
