//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Anchor, Change, Literal, Meta, Profile, Repair, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("aws-rds-deletion-protection"),
    title: B("RDS database can be deleted at once"),
    severity: Severity::Medium,
    raised: B(&[]),
    family: B("other"),
    provider: B("aws"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_AWS_293"), inputs: B(&[]) }, Alias { id: B("CKV_AWS_139"), inputs: B(&[]) }, Alias { id: B("AWS-0177"), inputs: B(&[]) }, Alias { id: B("AWS-0343"), inputs: B(&[]) }, Alias { id: B("aws-rds-enable-deletion-protection"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("aws_db_instance"), B("aws_rds_cluster")]),
    why: B("One wrong plan or click deletes the database with all of its data."),
    fix: B("Set deletion_protection = true."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[Repair { kinds: B(&[]), at: Anchor::Resource, changes: B(&[Change::Set { path: B("deletion_protection"), value: Literal::Bool(true) }]) }]),
};
