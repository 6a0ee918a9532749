//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Anchor, Change, Literal, Meta, Repair, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("google-sql-log-duration"),
    title: B("Cloud SQL for PostgreSQL does not log how long statements take"),
    severity: Severity::Low,
    raised: B(&[]),
    family: B("logging"),
    provider: B("google"),
    profiles: B(&[]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV2_GCP_13"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("google_sql_database_instance")]),
    why: B("Slow statements, by mistake or on purpose, leave no trace."),
    fix: B("Set the flag log_duration to on in database_flags."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[Repair { kinds: B(&[]), at: Anchor::Finding, changes: B(&[Change::Set { path: B("."), value: Literal::Text(B("on")) }]) }, Repair { kinds: B(&[]), at: Anchor::Resource, changes: B(&[Change::Add { path: B("settings.database_flags"), arguments: B(&[(B("name"), Literal::Text(B("log_duration"))), (B("value"), Literal::Text(B("on")))]) }]) }]),
};
