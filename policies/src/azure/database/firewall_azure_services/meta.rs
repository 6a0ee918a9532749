//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("azure-database-firewall-azure-services"),
    title: B("Database firewall lets all services of Azure in"),
    severity: Severity::Medium,
    raised: B(&[]),
    family: B("open-security-group"),
    provider: B("azure"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV2_AZURE_34"), inputs: B(&[]) }, Alias { id: B("CKV2_AZURE_6"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("azurerm_mariadb_firewall_rule"), B("azurerm_mssql_firewall_rule"), B("azurerm_mysql_firewall_rule"), B("azurerm_mysql_flexible_server_firewall_rule"), B("azurerm_postgresql_firewall_rule"), B("azurerm_postgresql_flexible_server_firewall_rule"), B("azurerm_sql_firewall_rule"), B("azurerm_synapse_firewall_rule")]),
    why: B("The rule from 0.0.0.0 to 0.0.0.0 lets in every service of Azure, those of other customers among them."),
    fix: B("Name the addresses of the clients, or use a private endpoint or a virtual network rule."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
