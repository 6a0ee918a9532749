//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("azure-storage-name"),
    title: B("Name of a storage account is not accepted"),
    severity: Severity::Low,
    raised: B(&[]),
    family: B("other"),
    provider: B("azure"),
    profiles: B(&[]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_AZURE_43"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("azurerm_storage_account")]),
    why: B("Azure refuses the name when the plan is applied, perhaps after half of it was."),
    fix: B("Use 3 to 24 small letters and digits."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
