//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Anchor, Change, Literal, Meta, Profile, Repair, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("azure-database-public-access"),
    title: B("Database server is on the public network"),
    severity: Severity::Medium,
    raised: B(&[]),
    family: B("network"),
    provider: B("azure"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_AZURE_113"), inputs: B(&[]) }, Alias { id: B("CKV_AZURE_68"), inputs: B(&[]) }, Alias { id: B("CKV_AZURE_53"), inputs: B(&[]) }, Alias { id: B("CKV_AZURE_48"), inputs: B(&[]) }, Alias { id: B("AZU-0022"), inputs: B(&[]) }, Alias { id: B("azure-database-no-public-access"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("azurerm_mariadb_server"), B("azurerm_mssql_server"), B("azurerm_mysql_flexible_server"), B("azurerm_mysql_server"), B("azurerm_postgresql_flexible_server"), B("azurerm_postgresql_server"), B("azurerm_sql_server")]),
    why: B("A server with a public address is one wrong firewall rule away from everyone."),
    fix: B("Set public_network_access_enabled = false and use a private endpoint; flexible servers may lie in a delegated subnet."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[Repair { kinds: B(&[]), at: Anchor::Finding, changes: B(&[Change::Set { path: B("."), value: Literal::Bool(false) }]) }]),
};
