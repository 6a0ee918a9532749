//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Anchor, Change, Literal, Meta, Repair, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("aws-rds-instance-snapshot-tags"),
    title: B("RDS instance does not copy its tags to snapshots"),
    severity: Severity::Low,
    raised: B(&[]),
    family: B("tags"),
    provider: B("aws"),
    profiles: B(&[]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV2_AWS_60"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("aws_db_instance")]),
    why: B("Snapshots without tags belong to nobody, and rules by tags do not reach them."),
    fix: B("Set copy_tags_to_snapshot = true."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[Repair { kinds: B(&[]), at: Anchor::Resource, changes: B(&[Change::Set { path: B("copy_tags_to_snapshot"), value: Literal::Bool(true) }]) }]),
};
