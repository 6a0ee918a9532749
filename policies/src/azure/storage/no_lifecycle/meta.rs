//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("azure-storage-no-lifecycle"),
    title: B("Storage account has no lifecycle"),
    severity: Severity::Low,
    raised: B(&[]),
    family: B("cost"),
    provider: B("azure"),
    profiles: B(&[Profile::Cost]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[]),
    controls: B(&[]),
    applies_to: B(&[B("azurerm_storage_account")]),
    why: B("Blobs and their old versions are kept in the tier that they were written to, and paid for, without end."),
    fix: B("Add an azurerm_storage_management_policy that deletes old blobs or moves them to a colder tier."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
