//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("azure-vm-ssh-key"),
    title: B("Linux machine has no SSH key"),
    severity: Severity::Medium,
    raised: B(&[]),
    family: B("iam"),
    provider: B("azure"),
    profiles: B(&[]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_AZURE_178"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("azurerm_linux_virtual_machine"), B("azurerm_linux_virtual_machine_scale_set")]),
    why: B("Without a key administrators sign in with a password, which can be guessed and reused."),
    fix: B("Write an admin_ssh_key block."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
