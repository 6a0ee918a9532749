//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("azure-storage-local-redundancy"),
    title: B("Storage account is kept in one region only"),
    severity: Severity::Low,
    raised: B(&[]),
    family: B("other"),
    provider: B("azure"),
    profiles: B(&[]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_AZURE_206"), inputs: B(&[]) }, Alias { id: B("AZU-0058"), inputs: B(&[]) }, Alias { id: B("azure-storage-enable-geo-redundant-backups"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("azurerm_storage_account")]),
    why: B("When the region is lost, the data is."),
    fix: B("Set account_replication_type to GRS, RAGRS, GZRS or RAGZRS."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
