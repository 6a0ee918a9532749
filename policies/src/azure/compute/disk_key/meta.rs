//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Control, Meta, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("azure-disk-key"),
    title: B("Managed disk is encrypted with a key of Microsoft"),
    severity: Severity::Low,
    raised: B(&[]),
    family: B("encryption"),
    provider: B("azure"),
    profiles: B(&[]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_AZURE_93"), inputs: B(&[]) }]),
    controls: B(&[Control { standard: B("cis-azure-2.1"), id: B("7.3") }]),
    applies_to: B(&[B("azurerm_managed_disk")]),
    why: B("Only with a key of your own can you rotate it, see its use, or take it away."),
    fix: B("Name a disk encryption set in disk_encryption_set_id."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
