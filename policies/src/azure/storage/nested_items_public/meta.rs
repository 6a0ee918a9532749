//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Anchor, Change, Control, Literal, Meta, Profile, Repair, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("azure-storage-nested-items-public"),
    title: B("Storage account lets containers be public"),
    severity: Severity::Medium,
    raised: B(&[]),
    family: B("public-bucket"),
    provider: B("azure"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_AZURE_190"), inputs: B(&[]) }, Alias { id: B("CKV2_AZURE_47"), inputs: B(&[]) }]),
    controls: B(&[Control { standard: B("cis-azure-2.1"), id: B("3.17") }]),
    applies_to: B(&[B("azurerm_storage_account")]),
    why: B("Anyone who may change a container can make it public."),
    fix: B("Set allow_nested_items_to_be_public = false."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[Repair { kinds: B(&[]), at: Anchor::Finding, changes: B(&[Change::Set { path: B("."), value: Literal::Bool(false) }]) }]),
};
