//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Control, Meta, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("azure-storage-trusted-services"),
    title: B("Storage account keeps trusted Microsoft services out"),
    severity: Severity::Low,
    raised: B(&[]),
    family: B("network"),
    provider: B("azure"),
    profiles: B(&[]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_AZURE_36"), inputs: B(&[]) }, Alias { id: B("AZU-0010"), inputs: B(&[]) }, Alias { id: B("azure-storage-allow-microsoft-service-bypass"), inputs: B(&[]) }]),
    controls: B(&[Control { standard: B("cis-azure-2.1"), id: B("3.9") }]),
    applies_to: B(&[B("azurerm_storage_account"), B("azurerm_storage_account_network_rules")]),
    why: B("Backup, monitoring and event services of Azure cannot reach an account whose network rules do not let them by, and fail silently."),
    fix: B("Add AzureServices to bypass, or leave bypass out."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
