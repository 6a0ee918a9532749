//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("alicloud-rds-log-disconnections"),
    title: B("ApsaraDB RDS for PostgreSQL does not log the end of connections"),
    severity: Severity::Low,
    raised: B(&[]),
    family: B("logging"),
    provider: B("alicloud"),
    profiles: B(&[]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_ALI_36"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("alicloud_db_instance")]),
    why: B("What happened before an incident cannot be told."),
    fix: B("Set the parameter log_disconnections to on."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
