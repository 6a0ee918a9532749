//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("azure-key-not-in-hsm"),
    title: B("Key is not kept in a hardware module"),
    severity: Severity::Low,
    raised: B(&[]),
    family: B("encryption"),
    provider: B("azure"),
    profiles: B(&[]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_AZURE_112"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("azurerm_key_vault_key")]),
    why: B("A key in software is protected by the same machines that use it."),
    fix: B("Set key_type to RSA-HSM or EC-HSM."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
