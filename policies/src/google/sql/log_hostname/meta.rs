//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Anchor, Change, Literal, Meta, Repair, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("google-sql-log-hostname"),
    title: B("Cloud SQL for PostgreSQL does not log host names"),
    severity: Severity::Low,
    raised: B(&[]),
    family: B("logging"),
    provider: B("google"),
    profiles: B(&[]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_GCP_108"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("google_sql_database_instance")]),
    why: B("Without names, whose machine connected has to be found out from addresses that may have changed since."),
    fix: B("Set the flag log_hostname to on in database_flags."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[Repair { kinds: B(&[]), at: Anchor::Finding, changes: B(&[Change::Set { path: B("."), value: Literal::Text(B("on")) }]) }, Repair { kinds: B(&[]), at: Anchor::Resource, changes: B(&[Change::Add { path: B("settings.database_flags"), arguments: B(&[(B("name"), Literal::Text(B("log_hostname"))), (B("value"), Literal::Text(B("on")))]) }]) }]),
};
