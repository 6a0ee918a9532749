//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("azure-acr-no-quarantine"),
    title: B("Container registry hands images out before they are scanned"),
    severity: Severity::Low,
    raised: B(&[]),
    family: B("image"),
    provider: B("azure"),
    profiles: B(&[]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_AZURE_166"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("azurerm_container_registry")]),
    why: B("An image is pulled the moment it is pushed, whatever a scan would find."),
    fix: B("Set quarantine_policy_enabled = true (Premium), and let the scanner release images."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
