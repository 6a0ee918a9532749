//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("azure-no-private-endpoint"),
    title: B("Service has no private endpoint"),
    severity: Severity::Low,
    raised: B(&[]),
    family: B("network"),
    provider: B("azure"),
    profiles: B(&[]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV2_AZURE_32"), inputs: B(&[]) }, Alias { id: B("CKV2_AZURE_33"), inputs: B(&[]) }, Alias { id: B("CKV2_AZURE_42"), inputs: B(&[]) }, Alias { id: B("CKV2_AZURE_43"), inputs: B(&[]) }, Alias { id: B("CKV2_AZURE_44"), inputs: B(&[]) }, Alias { id: B("CKV2_AZURE_45"), inputs: B(&[]) }, Alias { id: B("CKV2_AZURE_56"), inputs: B(&[]) }, Alias { id: B("CKV2_AZURE_57"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("azurerm_key_vault"), B("azurerm_storage_account"), B("azurerm_postgresql_server"), B("azurerm_mariadb_server"), B("azurerm_mysql_server"), B("azurerm_mssql_server"), B("azurerm_mysql_flexible_server"), B("azurerm_postgresql_flexible_server")]),
    why: B("Everything that uses the service has to reach it on its public address."),
    fix: B("Add an azurerm_private_endpoint whose private_service_connection names the service."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
