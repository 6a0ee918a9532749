//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("azure-storage-table-logging"),
    title: B("Reading of tables is not logged"),
    severity: Severity::Low,
    raised: B(&[]),
    family: B("logging"),
    provider: B("azure"),
    profiles: B(&[]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV2_AZURE_20"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("azurerm_storage_account"), B("azurerm_storage_table")]),
    why: B("Without a log nobody can tell later who read the data in a table."),
    fix: B("Send StorageRead of tableServices/default to a workspace by a diagnostic setting, or name the tables in azurerm_log_analytics_storage_insights."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
