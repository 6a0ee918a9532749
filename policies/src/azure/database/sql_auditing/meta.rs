//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Control, Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("azure-sql-auditing-off"),
    title: B("SQL server is not audited"),
    severity: Severity::Medium,
    raised: B(&[]),
    family: B("logging"),
    provider: B("azure"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_AZURE_23"), inputs: B(&[]) }, Alias { id: B("CKV_AZURE_24"), inputs: B(&[]) }, Alias { id: B("AZU-0027"), inputs: B(&[]) }, Alias { id: B("azure-database-enable-audit"), inputs: B(&[]) }]),
    controls: B(&[Control { standard: B("cis-azure-2.1"), id: B("4.1.1") }]),
    applies_to: B(&[B("azurerm_mssql_server"), B("azurerm_sql_server")]),
    why: B("Without an audit nobody can tell later who read or changed what."),
    fix: B("Write an azurerm_mssql_server_extended_auditing_policy for the server."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
