//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Control, Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("azure-database-firewall-open"),
    title: B("Database firewall lets the whole internet in"),
    severity: Severity::Critical,
    raised: B(&[]),
    family: B("open-security-group"),
    provider: B("azure"),
    profiles: B(&[Profile::Recommended]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_AZURE_11"), inputs: B(&[]) }, Alias { id: B("CKV2_AZURE_26"), inputs: B(&[]) }, Alias { id: B("AZU-0029"), inputs: B(&[]) }, Alias { id: B("azure-database-no-public-firewall-access"), inputs: B(&[]) }]),
    controls: B(&[Control { standard: B("cis-azure-2.1"), id: B("4.1.2") }]),
    applies_to: B(&[B("azurerm_mariadb_firewall_rule"), B("azurerm_mssql_firewall_rule"), B("azurerm_mysql_firewall_rule"), B("azurerm_mysql_flexible_server_firewall_rule"), B("azurerm_postgresql_firewall_rule"), B("azurerm_postgresql_flexible_server_firewall_rule"), B("azurerm_sql_firewall_rule"), B("azurerm_synapse_firewall_rule")]),
    why: B("A database on the internet is found within hours and tried with leaked passwords."),
    fix: B("Name the addresses of the clients, or use a private endpoint and switch public access off."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
