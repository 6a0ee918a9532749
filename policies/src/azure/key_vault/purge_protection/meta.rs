//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Anchor, Change, Control, Literal, Meta, Profile, Repair, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("azure-key-vault-purge"),
    title: B("Key vault can be purged"),
    severity: Severity::Medium,
    raised: B(&[]),
    family: B("other"),
    provider: B("azure"),
    profiles: B(&[Profile::Recommended]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_AZURE_110"), inputs: B(&[]) }, Alias { id: B("CKV_AZURE_42"), inputs: B(&[]) }, Alias { id: B("AZU-0016"), inputs: B(&[]) }, Alias { id: B("azure-keyvault-no-purge"), inputs: B(&[]) }]),
    controls: B(&[Control { standard: B("cis-azure-2.1"), id: B("8.5") }]),
    applies_to: B(&[B("azurerm_key_vault")]),
    why: B("Whoever may purge destroys keys for good, and with them everything that they encrypt."),
    fix: B("Set purge_protection_enabled = true. It cannot be switched off again."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[Repair { kinds: B(&[]), at: Anchor::Resource, changes: B(&[Change::Set { path: B("purge_protection_enabled"), value: Literal::Bool(true) }]) }]),
};
