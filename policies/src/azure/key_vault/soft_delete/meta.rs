//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Control, Meta, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("azure-key-vault-soft-delete"),
    title: B("Key vault does without soft delete"),
    severity: Severity::Medium,
    raised: B(&[]),
    family: B("other"),
    provider: B("azure"),
    profiles: B(&[]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_AZURE_111"), inputs: B(&[]) }, Alias { id: B("CKV_AZURE_42"), inputs: B(&[]) }]),
    controls: B(&[Control { standard: B("cis-azure-2.1"), id: B("8.5") }]),
    applies_to: B(&[B("azurerm_key_vault")]),
    why: B("What is deleted from a vault without soft delete is gone, and so is what it encrypts."),
    fix: B("Remove soft_delete_enabled: since azurerm 2.42 it is always on."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
