//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("azure-sql-one-zone"),
    title: B("SQL database lies in one zone"),
    severity: Severity::Low,
    raised: B(&[]),
    family: B("availability"),
    provider: B("azure"),
    profiles: B(&[]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_AZURE_229"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("azurerm_mssql_database")]),
    why: B("When the zone fails, the database does."),
    fix: B("Set zone_redundant = true."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
