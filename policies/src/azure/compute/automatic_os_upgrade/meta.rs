//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("azure-vmss-no-os-upgrade"),
    title: B("Scale set does not take new images by itself"),
    severity: Severity::Low,
    raised: B(&[]),
    family: B("maintenance"),
    provider: B("azure"),
    profiles: B(&[]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_AZURE_95"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("azurerm_virtual_machine_scale_set")]),
    why: B("Machines keep running an image whose flaws are known."),
    fix: B("Set automatic_os_upgrade = true with a rolling upgrade policy and a health probe."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
