//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Control, Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("azure-sql-directory-admin"),
    title: B("SQL server has no administrator from the directory"),
    severity: Severity::Medium,
    raised: B(&[]),
    family: B("iam"),
    provider: B("azure"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV2_AZURE_27"), inputs: B(&[]) }, Alias { id: B("CKV2_AZURE_7"), inputs: B(&[]) }]),
    controls: B(&[Control { standard: B("cis-azure-2.1"), id: B("4.1.4") }]),
    applies_to: B(&[B("azurerm_mssql_server"), B("azurerm_sql_server")]),
    why: B("Without one all administration goes over a password that no directory rotates, blocks or asks a second factor for."),
    fix: B("Write an azuread_administrator block."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
