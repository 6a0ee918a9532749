//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Control, Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("google-sql-log-min-duration"),
    title: B("Cloud SQL for PostgreSQL logs the text of slow statements"),
    severity: Severity::Low,
    raised: B(&[]),
    family: B("logging"),
    provider: B("google"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_GCP_57"), inputs: B(&[]) }, Alias { id: B("GCP-0021"), inputs: B(&[]) }, Alias { id: B("google-sql-pg-no-min-statement-logging"), inputs: B(&[]) }]),
    controls: B(&[Control { standard: B("cis-gcp-3.0"), id: B("6.2") }]),
    applies_to: B(&[B("google_sql_database_instance")]),
    why: B("The text of statements holds passwords and personal data, which the log then holds too."),
    fix: B("Remove the flag log_min_duration_statement or set it to -1; Query Insights shows slow statements without values."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
