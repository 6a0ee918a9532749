//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("azure-database-local-backup"),
    title: B("Backups of a database server stay in one region"),
    severity: Severity::Low,
    raised: B(&[]),
    family: B("other"),
    provider: B("azure"),
    profiles: B(&[]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_AZURE_102"), inputs: B(&[]) }, Alias { id: B("CKV_AZURE_94"), inputs: B(&[]) }, Alias { id: B("CKV_AZURE_129"), inputs: B(&[]) }, Alias { id: B("CKV_AZURE_136"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("azurerm_mariadb_server"), B("azurerm_mysql_flexible_server"), B("azurerm_mysql_server"), B("azurerm_postgresql_flexible_server"), B("azurerm_postgresql_server")]),
    why: B("When the region is lost, so are the server and its backups."),
    fix: B("Set geo_redundant_backup_enabled = true when the server is created."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
