//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("google-sql-log-statement-stats"),
    title: B("Cloud SQL for PostgreSQL logs statement statistics"),
    severity: Severity::Low,
    raised: B(&[]),
    family: B("logging"),
    provider: B("google"),
    profiles: B(&[]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV2_GCP_17"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("google_sql_database_instance")]),
    why: B("Statistics of every query slow the instance down and bury what matters in the log."),
    fix: B("Remove the flag log_statement_stats or set it to off; Query Insights shows them without the cost."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
