//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Anchor, Change, Literal, Meta, Repair, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("azure-vm-host-encryption"),
    title: B("Machine does not encrypt at its host"),
    severity: Severity::Medium,
    raised: B(&[]),
    family: B("encryption"),
    provider: B("azure"),
    profiles: B(&[]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_AZURE_97"), inputs: B(&[]) }, Alias { id: B("CKV_AZURE_151"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("azurerm_linux_virtual_machine"), B("azurerm_linux_virtual_machine_scale_set"), B("azurerm_orchestrated_virtual_machine_scale_set"), B("azurerm_windows_virtual_machine"), B("azurerm_windows_virtual_machine_scale_set")]),
    why: B("Temporary disks and caches lie on the host unencrypted."),
    fix: B("Set encryption_at_host_enabled = true."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[Repair { kinds: B(&[]), at: Anchor::Resource, changes: B(&[Change::Set { path: B("encryption_at_host_enabled"), value: Literal::Bool(true) }]) }]),
};
