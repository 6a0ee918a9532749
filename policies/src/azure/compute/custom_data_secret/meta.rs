//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("azure-vm-custom-data-secret"),
    title: B("Custom data of a machine shows a secret"),
    severity: Severity::High,
    raised: B(&[]),
    family: B("iam"),
    provider: B("azure"),
    profiles: B(&[Profile::Recommended]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_AZURE_45"), inputs: B(&[]) }, Alias { id: B("AZU-0037"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("azurerm_linux_virtual_machine"), B("azurerm_linux_virtual_machine_scale_set"), B("azurerm_orchestrated_virtual_machine_scale_set"), B("azurerm_virtual_machine"), B("azurerm_virtual_machine_scale_set"), B("azurerm_windows_virtual_machine"), B("azurerm_windows_virtual_machine_scale_set")]),
    why: B("Whoever signs in to the machine, or may read it, reads its custom data and the secret in it."),
    fix: B("Keep the secret in a key vault, and let the identity of the machine fetch it when it starts."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
