//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("azure-disk-unattached"),
    title: B("Managed disk is attached to nothing"),
    severity: Severity::Low,
    raised: B(&[]),
    family: B("cost"),
    provider: B("azure"),
    profiles: B(&[Profile::Cost]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[]),
    controls: B(&[]),
    applies_to: B(&[B("azurerm_managed_disk")]),
    why: B("A disk is billed for its size, whether or not a machine reads it."),
    fix: B("Attach it with an azurerm_virtual_machine_data_disk_attachment, or take a snapshot and remove it."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
