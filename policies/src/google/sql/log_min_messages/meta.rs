//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Control, Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("google-sql-log-min-messages"),
    title: B("Cloud SQL for PostgreSQL does not log errors"),
    severity: Severity::Low,
    raised: B(&[]),
    family: B("logging"),
    provider: B("google"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_GCP_55"), inputs: B(&[]) }, Alias { id: B("GCP-0018"), inputs: B(&[]) }, Alias { id: B("google-sql-pg-log-errors"), inputs: B(&[]) }]),
    controls: B(&[Control { standard: B("cis-gcp-3.0"), id: B("6.2") }]),
    applies_to: B(&[B("google_sql_database_instance")]),
    why: B("Errors that are not logged hide both failures and attacks on the SQL of an application."),
    fix: B("Set the flag log_min_messages to warning, the default, or error."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
