//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Anchor, Change, Literal, Meta, Profile, Repair, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("azure-disk-encryption-off"),
    title: B("Managed disk switches Azure Disk Encryption off"),
    severity: Severity::Medium,
    raised: B(&[]),
    family: B("encryption"),
    provider: B("azure"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_AZURE_2"), inputs: B(&[]) }, Alias { id: B("AZU-0038"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("azurerm_managed_disk")]),
    why: B("Azure still encrypts where the disk is stored, but whoever may export the disk or a snapshot reads it in the clear."),
    fix: B("Remove enabled = false from encryption_settings."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[Repair { kinds: B(&[]), at: Anchor::Finding, changes: B(&[Change::Set { path: B("."), value: Literal::Bool(true) }]) }]),
};
