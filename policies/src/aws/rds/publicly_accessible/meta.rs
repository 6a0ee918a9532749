//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Anchor, Change, Control, Literal, Meta, Profile, Repair, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("aws-rds-public"),
    title: B("RDS instance is public"),
    severity: Severity::Critical,
    raised: B(&[]),
    family: B("network"),
    provider: B("aws"),
    profiles: B(&[Profile::Recommended]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_AWS_17"), inputs: B(&[]) }, Alias { id: B("AWS-0180"), inputs: B(&[]) }]),
    controls: B(&[Control { standard: B("cis-aws-3.0"), id: B("2.3.3") }]),
    applies_to: B(&[B("aws_db_instance"), B("aws_rds_cluster_instance")]),
    why: B("The database has a public address: a weak password or one open rule is enough."),
    fix: B("Set publicly_accessible = false, or leave it out."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[Repair { kinds: B(&[]), at: Anchor::Resource, changes: B(&[Change::Set { path: B("publicly_accessible"), value: Literal::Bool(false) }]) }]),
};
