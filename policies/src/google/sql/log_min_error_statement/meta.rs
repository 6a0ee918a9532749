//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("google-sql-log-min-error-statement"),
    title: B("Cloud SQL for PostgreSQL does not log statements that fail"),
    severity: Severity::Low,
    raised: B(&[]),
    family: B("logging"),
    provider: B("google"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_GCP_109"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("google_sql_database_instance")]),
    why: B("Which statement failed, and so what an attacker tried, cannot be told."),
    fix: B("Remove the flag log_min_error_statement or set it to error, the default, or lower."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
