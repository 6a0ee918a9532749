//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Anchor, Change, Control, Literal, Meta, Profile, Repair, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("google-sql-cross-db-ownership"),
    title: B("Cloud SQL for SQL Server chains ownership across databases"),
    severity: Severity::Medium,
    raised: B(&[]),
    family: B("other"),
    provider: B("google"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_GCP_58"), inputs: B(&[]) }, Alias { id: B("GCP-0019"), inputs: B(&[]) }, Alias { id: B("google-sql-no-cross-db-ownership-chaining"), inputs: B(&[]) }]),
    controls: B(&[Control { standard: B("cis-gcp-3.0"), id: B("6.1") }]),
    applies_to: B(&[B("google_sql_database_instance")]),
    why: B("Who owns an object in one database reaches the objects of the same owner in all others, unchecked."),
    fix: B("Set the flag cross db ownership chaining to off in database_flags."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[Repair { kinds: B(&[]), at: Anchor::Finding, changes: B(&[Change::Set { path: B("."), value: Literal::Text(B("off")) }]) }, Repair { kinds: B(&[]), at: Anchor::Resource, changes: B(&[Change::Add { path: B("settings.database_flags"), arguments: B(&[(B("name"), Literal::Text(B("cross db ownership chaining"))), (B("value"), Literal::Text(B("off")))]) }]) }]),
};
