//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("google-sql-log-statement"),
    title: B("Cloud SQL for PostgreSQL logs no changes of the schema"),
    severity: Severity::Low,
    raised: B(&[]),
    family: B("logging"),
    provider: B("google"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_GCP_111"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("google_sql_database_instance")]),
    why: B("Who dropped a table or changed a grant cannot be told."),
    fix: B("Set the flag log_statement to ddl in database_flags."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
