//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Anchor, Change, Control, Literal, Meta, Profile, Repair, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("google-sql-log-connections"),
    title: B("Cloud SQL for PostgreSQL does not log connections"),
    severity: Severity::Low,
    raised: B(&[]),
    family: B("logging"),
    provider: B("google"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_GCP_52"), inputs: B(&[]) }, Alias { id: B("GCP-0016"), inputs: B(&[]) }, Alias { id: B("google-sql-pg-log-connections"), inputs: B(&[]) }]),
    controls: B(&[Control { standard: B("cis-gcp-3.0"), id: B("6.2") }]),
    applies_to: B(&[B("google_sql_database_instance")]),
    why: B("Without the log of connections, who signed in and who tried cannot be told after an incident."),
    fix: B("Set the flag log_connections to on in database_flags."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[Repair { kinds: B(&[]), at: Anchor::Finding, changes: B(&[Change::Set { path: B("."), value: Literal::Text(B("on")) }]) }, Repair { kinds: B(&[]), at: Anchor::Resource, changes: B(&[Change::Add { path: B("settings.database_flags"), arguments: B(&[(B("name"), Literal::Text(B("log_connections"))), (B("value"), Literal::Text(B("on")))]) }]) }]),
};
