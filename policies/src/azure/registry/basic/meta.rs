//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("azure-acr-basic"),
    title: B("Container registry is of the basic tier"),
    severity: Severity::Info,
    raised: B(&[]),
    family: B("image"),
    provider: B("azure"),
    profiles: B(&[]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_AZURE_163"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("azurerm_container_registry")]),
    why: B("The basic tier is sized for trying things out: little storage and few requests, so that pulls are throttled when many nodes start, and fewer means to guard images."),
    fix: B("Set sku = \"Standard\" or \"Premium\"."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
