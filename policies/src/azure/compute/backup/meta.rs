//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("azure-vm-no-backup"),
    title: B("Virtual machine is not backed up"),
    severity: Severity::Low,
    raised: B(&[]),
    family: B("availability"),
    provider: B("azure"),
    profiles: B(&[]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV2_AZURE_12"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("azurerm_virtual_machine"), B("azurerm_linux_virtual_machine"), B("azurerm_windows_virtual_machine")]),
    why: B("What is deleted or encrypted by an attacker cannot be restored."),
    fix: B("Add an azurerm_backup_protected_vm for the machine."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
