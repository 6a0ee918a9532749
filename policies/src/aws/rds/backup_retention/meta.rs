//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("aws-rds-backup-retention"),
    title: B("RDS database keeps too few backups"),
    severity: Severity::Medium,
    raised: B(&[]),
    family: B("other"),
    provider: B("aws"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_AWS_133"), inputs: B(&[]) }, Alias { id: B("AWS-0077"), inputs: B(&[]) }, Alias { id: B("aws-rds-specify-backup-retention"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("aws_db_instance"), B("aws_rds_cluster")]),
    why: B("Damage that is noticed after the last backup was replaced cannot be undone."),
    fix: B("Set backup_retention_period to a week or more."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
