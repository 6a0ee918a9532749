//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Control, Meta, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("azure-storage-customer-key"),
    title: B("Storage account is encrypted with a key of Microsoft"),
    severity: Severity::Low,
    raised: B(&[]),
    family: B("encryption"),
    provider: B("azure"),
    profiles: B(&[]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV2_AZURE_1"), inputs: B(&[]) }, Alias { id: B("AZU-0060"), inputs: B(&[]) }, Alias { id: B("azure-storage-blob-container-cmk-encrypted"), inputs: B(&[]) }]),
    controls: B(&[Control { standard: B("cis-azure-2.1"), id: B("3.12") }]),
    applies_to: B(&[B("azurerm_storage_account")]),
    why: B("Only with a key of your own can you rotate it, see its use, or take it away."),
    fix: B("Name a key in the block customer_managed_key or in azurerm_storage_account_customer_managed_key."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
