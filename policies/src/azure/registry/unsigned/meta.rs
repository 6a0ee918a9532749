//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("azure-acr-unsigned-images"),
    title: B("Container registry takes images that nobody signed"),
    severity: Severity::Low,
    raised: B(&[]),
    family: B("image"),
    provider: B("azure"),
    profiles: B(&[]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_AZURE_164"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("azurerm_container_registry")]),
    why: B("Whoever can push can put another image under a name that is trusted."),
    fix: B("Set trust_policy_enabled = true (before azurerm 4 a trust_policy block with enabled = true), Premium only."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
