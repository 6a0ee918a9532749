//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("azure-vm-no-agent"),
    title: B("Virtual machine has no agent"),
    severity: Severity::Low,
    raised: B(&[]),
    family: B("maintenance"),
    provider: B("azure"),
    profiles: B(&[]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_AZURE_179"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("azurerm_linux_virtual_machine"), B("azurerm_windows_virtual_machine"), B("azurerm_linux_virtual_machine_scale_set"), B("azurerm_windows_virtual_machine_scale_set")]),
    why: B("Without the agent Azure can neither patch the machine nor see its state, and backups are not consistent."),
    fix: B("Leave provision_vm_agent out, or set it to true."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
