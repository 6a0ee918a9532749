//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("aws-rds-enhanced-monitoring"),
    title: B("RDS instance has enhanced monitoring off"),
    severity: Severity::Low,
    raised: B(&[]),
    family: B("logging"),
    provider: B("aws"),
    profiles: B(&[]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_AWS_118"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("aws_db_instance"), B("aws_rds_cluster_instance")]),
    why: B("What the operating system of the database was busy with cannot be told afterwards."),
    fix: B("Set monitoring_interval to 1, 5, 10, 15, 30 or 60 seconds."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
