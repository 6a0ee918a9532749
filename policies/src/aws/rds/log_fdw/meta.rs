//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("aws-rds-log-fdw"),
    title: B("PostgreSQL lets its users read internal credentials of AWS"),
    severity: Severity::High,
    raised: B(&[]),
    family: B("other"),
    provider: B("aws"),
    profiles: B(&[]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_AWS_250"), inputs: B(&[]) }, Alias { id: B("CKV_AWS_388"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("aws_db_instance"), B("aws_rds_cluster")]),
    why: B("Through the extension log_fdw a user of the database reads files of the host, and with them credentials of the service (AWS-2022-004)."),
    fix: B("Upgrade to a minor version from June 2021 or later."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
