//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("azure-key-vault-secret-expiry"),
    title: B("Secret in a key vault never expires"),
    severity: Severity::Low,
    raised: B(&[]),
    family: B("other"),
    provider: B("azure"),
    profiles: B(&[]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_AZURE_41"), inputs: B(&[]) }, Alias { id: B("AZU-0017"), inputs: B(&[]) }, Alias { id: B("azure-keyvault-ensure-secret-expiry"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("azurerm_key_vault_secret")]),
    why: B("A secret without an end is used until somebody remembers to replace it, also by whoever has stolen it."),
    fix: B("Set expiration_date, and rotate before."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
