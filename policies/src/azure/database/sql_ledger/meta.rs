//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("azure-sql-no-ledger"),
    title: B("SQL database keeps no ledger"),
    severity: Severity::Low,
    raised: B(&[]),
    family: B("logging"),
    provider: B("azure"),
    profiles: B(&[]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_AZURE_224"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("azurerm_mssql_database")]),
    why: B("Whoever may write rows can change history without a trace."),
    fix: B("Set ledger_enabled = true for databases that have to prove what they held; it cannot be changed later."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
