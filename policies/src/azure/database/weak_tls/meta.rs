//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Anchor, Change, Literal, Meta, Profile, Repair, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("azure-database-weak-tls"),
    title: B("Database server accepts TLS older than 1.2"),
    severity: Severity::Medium,
    raised: B(&[]),
    family: B("encryption"),
    provider: B("azure"),
    profiles: B(&[Profile::Recommended]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_AZURE_52"), inputs: B(&[]) }, Alias { id: B("CKV_AZURE_147"), inputs: B(&[]) }, Alias { id: B("CKV_AZURE_54"), inputs: B(&[]) }, Alias { id: B("CKV2_AZURE_37"), inputs: B(&[]) }, Alias { id: B("AZU-0026"), inputs: B(&[]) }, Alias { id: B("azure-database-secure-tls-policy"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("azurerm_mariadb_server"), B("azurerm_mssql_managed_instance"), B("azurerm_mssql_server"), B("azurerm_mysql_server"), B("azurerm_postgresql_server")]),
    why: B("TLS 1.0 and 1.1 have known weaknesses, and no client of today needs them."),
    fix: B("Set minimum_tls_version = \"1.2\", for MySQL, MariaDB and PostgreSQL ssl_minimal_tls_version_enforced = \"TLS1_2\": the defaults since azurerm 3.0."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[Repair { kinds: B(&[B("azurerm_mssql_server"), B("azurerm_mssql_managed_instance")]), at: Anchor::Finding, changes: B(&[Change::Set { path: B("."), value: Literal::Text(B("1.2")) }]) }, Repair { kinds: B(&[B("azurerm_mariadb_server"), B("azurerm_mysql_server"), B("azurerm_postgresql_server")]), at: Anchor::Resource, changes: B(&[Change::Set { path: B("ssl_minimal_tls_version_enforced"), value: Literal::Text(B("TLS1_2")) }]) }]),
};
