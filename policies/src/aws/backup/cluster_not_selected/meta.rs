//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("aws-rds-cluster-no-backup-plan"),
    title: B("Aurora cluster is in no backup plan"),
    severity: Severity::Low,
    raised: B(&[]),
    family: B("backup"),
    provider: B("aws"),
    profiles: B(&[]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV2_AWS_8"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("aws_rds_cluster")]),
    why: B("Backups that the cluster makes itself are deleted with it, and no plan copies them elsewhere."),
    fix: B("Name the cluster in an aws_backup_selection."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
