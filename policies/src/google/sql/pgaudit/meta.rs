//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("google-sql-pgaudit"),
    title: B("Cloud SQL for PostgreSQL runs without pgAudit"),
    severity: Severity::Low,
    raised: B(&[]),
    family: B("logging"),
    provider: B("google"),
    profiles: B(&[]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_GCP_110"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("google_sql_database_instance")]),
    why: B("Who read or changed which table cannot be told after an incident."),
    fix: B("Set the flag cloudsql.enable_pgaudit to on in database_flags. Then create the extension and set pgaudit.log."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
