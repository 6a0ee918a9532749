//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Control, Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("azure-storage-soft-delete"),
    title: B("Deleted data of a storage account cannot be brought back"),
    severity: Severity::Low,
    raised: B(&[]),
    family: B("other"),
    provider: B("azure"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV2_AZURE_38"), inputs: B(&[]) }, Alias { id: B("AZU-0056"), inputs: B(&[]) }, Alias { id: B("azure-storage-blobs-soft-deletion-enabled"), inputs: B(&[]) }]),
    controls: B(&[Control { standard: B("cis-azure-2.1"), id: B("3.11") }]),
    applies_to: B(&[B("azurerm_storage_account")]),
    why: B("A mistake or an attacker with a key deletes everything at once; soft delete keeps it for some days."),
    fix: B("Write a delete_retention_policy in blob_properties; for file shares a retention_policy in share_properties."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
