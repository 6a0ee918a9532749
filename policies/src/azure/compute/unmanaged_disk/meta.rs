//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("azure-vm-unmanaged-disk"),
    title: B("Virtual machine keeps its disk in a storage account"),
    severity: Severity::Low,
    raised: B(&[]),
    family: B("availability"),
    provider: B("azure"),
    profiles: B(&[]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV2_AZURE_9"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("azurerm_virtual_machine"), B("azurerm_virtual_machine_scale_set")]),
    why: B("Unmanaged disks are retired, are lost with their storage account, and are open to whoever has its keys."),
    fix: B("Use managed disks: leave vhd_uri and vhd_containers away."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
