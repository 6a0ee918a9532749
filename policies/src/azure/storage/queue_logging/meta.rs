//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Control, Meta, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("azure-storage-queue-logging"),
    title: B("Requests to the queues of a storage account are not logged"),
    severity: Severity::Low,
    raised: B(&[]),
    family: B("logging"),
    provider: B("azure"),
    profiles: B(&[]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_AZURE_33"), inputs: B(&[]) }, Alias { id: B("AZU-0009"), inputs: B(&[]) }, Alias { id: B("azure-storage-queue-services-logging-enabled"), inputs: B(&[]) }, Alias { id: B("AZU-0057"), inputs: B(&[]) }, Alias { id: B("azure-storage-storage-account-logging-enabled"), inputs: B(&[]) }]),
    controls: B(&[Control { standard: B("cis-azure-2.1"), id: B("3.5") }]),
    applies_to: B(&[B("azurerm_storage_account")]),
    why: B("Without a log nobody can tell later who read or deleted messages."),
    fix: B("Log reading, writing and deleting in azurerm_storage_account_queue_properties, or by a diagnostic setting on queueServices/default."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
