//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("alicloud-rds-minor-upgrades"),
    title: B("ApsaraDB RDS instance does not take minor versions by itself"),
    severity: Severity::Low,
    raised: B(&[]),
    family: B("maintenance"),
    provider: B("alicloud"),
    profiles: B(&[]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_ALI_30"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("alicloud_db_instance")]),
    why: B("Corrections of security holes wait until somebody thinks of them."),
    fix: B("Set auto_upgrade_minor_version = \"Auto\"."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
