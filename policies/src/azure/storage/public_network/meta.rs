//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Anchor, Change, Control, Literal, Meta, Profile, Repair, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("azure-storage-public-network"),
    title: B("Storage account can be reached from all networks"),
    severity: Severity::Medium,
    raised: B(&[]),
    family: B("public-bucket"),
    provider: B("azure"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_AZURE_59"), inputs: B(&[]) }]),
    controls: B(&[Control { standard: B("cis-azure-2.1"), id: B("3.6") }]),
    applies_to: B(&[B("azurerm_storage_account")]),
    why: B("The account answers on its public address."),
    fix: B("Set public_network_access_enabled = false and use private endpoints."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[Repair { kinds: B(&[]), at: Anchor::Resource, changes: B(&[Change::Set { path: B("public_network_access_enabled"), value: Literal::Bool(false) }]) }]),
};
