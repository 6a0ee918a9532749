//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Control, Meta, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("azure-key-vault-key-expiry"),
    title: B("Key in a key vault never expires"),
    severity: Severity::Low,
    raised: B(&[]),
    family: B("other"),
    provider: B("azure"),
    profiles: B(&[]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_AZURE_40"), inputs: B(&[]) }, Alias { id: B("AZU-0014"), inputs: B(&[]) }]),
    controls: B(&[Control { standard: B("cis-azure-2.1"), id: B("8.1") }]),
    applies_to: B(&[B("azurerm_key_vault_key")]),
    why: B("A key without an end is used until somebody remembers to replace it, also by whoever has stolen it."),
    fix: B("Set expiration_date, and rotate before. A rotation_policy that expires keys does as well."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
