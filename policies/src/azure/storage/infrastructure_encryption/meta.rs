//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("azure-storage-infrastructure-encryption"),
    title: B("Storage account is encrypted once only"),
    severity: Severity::Low,
    raised: B(&[]),
    family: B("encryption"),
    provider: B("azure"),
    profiles: B(&[]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("AZU-0061"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("azurerm_storage_account")]),
    why: B("With a second layer of keys of its own, data stay closed where one algorithm or key is broken."),
    fix: B("Set infrastructure_encryption_enabled = true; it can only be set when the account is made."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
