//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("azure-vm-public-serial-console"),
    title: B("Machine with a public address has boot diagnostics, and so a serial console"),
    severity: Severity::Medium,
    raised: B(&[]),
    family: B("network"),
    provider: B("azure"),
    profiles: B(&[]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV2_AZURE_39"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("azurerm_network_interface")]),
    why: B("Whoever may use the console gets past the network to a machine that others reach from the internet."),
    fix: B("Remove the public address, or boot_diagnostics of the machine."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
