//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("alicloud-log-audit-rds"),
    title: B("Log Audit does not cover RDS"),
    severity: Severity::Low,
    raised: B(&[]),
    family: B("logging"),
    provider: B("alicloud"),
    profiles: B(&[]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_ALI_38"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("alicloud_log_audit")]),
    why: B("Statements of databases are missing from the account's audit."),
    fix: B("Set rds_enabled = \"true\" in variable_map."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
