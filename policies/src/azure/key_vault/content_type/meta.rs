//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("azure-key-vault-secret-no-type"),
    title: B("Secret does not say what it is"),
    severity: Severity::Info,
    raised: B(&[]),
    family: B("other"),
    provider: B("azure"),
    profiles: B(&[]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_AZURE_114"), inputs: B(&[]) }, Alias { id: B("AZU-0015"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("azurerm_key_vault_secret")]),
    why: B("Whoever has to rotate it cannot tell a password from a connection string."),
    fix: B("Set content_type."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
