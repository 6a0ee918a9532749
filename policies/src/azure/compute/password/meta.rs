//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("azure-vm-password"),
    title: B("Linux machine accepts passwords"),
    severity: Severity::High,
    raised: B(&[]),
    family: B("iam"),
    provider: B("azure"),
    profiles: B(&[Profile::Recommended]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_AZURE_1"), inputs: B(&[]) }, Alias { id: B("CKV_AZURE_149"), inputs: B(&[]) }, Alias { id: B("CKV_AZURE_49"), inputs: B(&[]) }, Alias { id: B("AZU-0039"), inputs: B(&[]) }, Alias { id: B("azure-compute-disable-password-authentication"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("azurerm_linux_virtual_machine"), B("azurerm_linux_virtual_machine_scale_set"), B("azurerm_orchestrated_virtual_machine_scale_set"), B("azurerm_virtual_machine"), B("azurerm_virtual_machine_scale_set")]),
    why: B("Passwords can be guessed and reused; a key cannot."),
    fix: B("Set disable_password_authentication = true and write an admin_ssh_key block."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
