//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Anchor, Change, Control, Literal, Meta, Profile, Repair, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("google-sql-local-infile"),
    title: B("Cloud SQL for MySQL lets clients load local files"),
    severity: Severity::Medium,
    raised: B(&[]),
    family: B("other"),
    provider: B("google"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_GCP_50"), inputs: B(&[]) }, Alias { id: B("GCP-0026"), inputs: B(&[]) }, Alias { id: B("google-sql-mysql-no-local-infile"), inputs: B(&[]) }]),
    controls: B(&[Control { standard: B("cis-gcp-3.0"), id: B("6.1") }]),
    applies_to: B(&[B("google_sql_database_instance")]),
    why: B("A server that clients trust can make them send any file that they can read."),
    fix: B("Set the flag local_infile to off in database_flags."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[Repair { kinds: B(&[]), at: Anchor::Finding, changes: B(&[Change::Set { path: B("."), value: Literal::Text(B("off")) }]) }, Repair { kinds: B(&[]), at: Anchor::Resource, changes: B(&[Change::Add { path: B("settings.database_flags"), arguments: B(&[(B("name"), Literal::Text(B("local_infile"))), (B("value"), Literal::Text(B("off")))]) }]) }]),
};
