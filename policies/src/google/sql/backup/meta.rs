//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Anchor, Change, Control, Literal, Meta, Profile, Repair, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("google-sql-backup"),
    title: B("Cloud SQL instance is not backed up"),
    severity: Severity::Medium,
    raised: B(&[]),
    family: B("other"),
    provider: B("google"),
    profiles: B(&[Profile::Recommended]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_GCP_14"), inputs: B(&[]) }, Alias { id: B("GCP-0024"), inputs: B(&[]) }, Alias { id: B("google-sql-enable-backup"), inputs: B(&[]) }]),
    controls: B(&[Control { standard: B("cis-gcp-3.0"), id: B("6.7") }]),
    applies_to: B(&[B("google_sql_database_instance")]),
    why: B("Without backups one wrong statement or one deleted instance loses the data for good."),
    fix: B("Set enabled = true in backup_configuration."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[Repair { kinds: B(&[]), at: Anchor::Resource, changes: B(&[Change::Set { path: B("settings.backup_configuration.enabled"), value: Literal::Bool(true) }]) }]),
};
