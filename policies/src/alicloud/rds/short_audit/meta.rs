//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("alicloud-rds-short-audit"),
    title: B("ApsaraDB RDS instance does not keep its SQL audit for half a year"),
    severity: Severity::Low,
    raised: B(&[]),
    family: B("logging"),
    provider: B("alicloud"),
    profiles: B(&[]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_ALI_25"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("alicloud_db_instance")]),
    why: B("An intrusion that is noticed late can no longer be followed."),
    fix: B("Set sql_collector_status = \"Enabled\" and sql_collector_config_value = 180 or more."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
