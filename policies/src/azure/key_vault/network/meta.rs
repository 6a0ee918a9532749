//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("azure-key-vault-network"),
    title: B("Key vault lets all networks in by default"),
    severity: Severity::High,
    raised: B(&[]),
    family: B("network"),
    provider: B("azure"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_AZURE_109"), inputs: B(&[]) }, Alias { id: B("AZU-0013"), inputs: B(&[]) }, Alias { id: B("azure-keyvault-specify-network-acl"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("azurerm_key_vault")]),
    why: B("Credentials that leak work from everywhere on the internet."),
    fix: B("Write network_acls with default_action = \"Deny\", or set public_network_access_enabled = false."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
