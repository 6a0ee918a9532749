//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("azure-sql-audit-retention"),
    title: B("SQL audit is kept for less than 90 days"),
    severity: Severity::Low,
    raised: B(&[]),
    family: B("logging"),
    provider: B("azure"),
    profiles: B(&[]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_AZURE_24"), inputs: B(&[]) }, Alias { id: B("AZU-0025"), inputs: B(&[]) }, Alias { id: B("azure-database-retention-period-set"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("azurerm_mssql_database"), B("azurerm_mssql_database_extended_auditing_policy"), B("azurerm_mssql_server"), B("azurerm_mssql_server_extended_auditing_policy"), B("azurerm_sql_server")]),
    why: B("Intrusions are often found after months, when a short audit has forgotten them."),
    fix: B("Set retention_in_days to 90 or more; 0 keeps everything."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
