//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Anchor, Change, Control, Literal, Meta, Profile, Repair, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("azure-storage-http-allowed"),
    title: B("Storage account accepts unencrypted HTTP"),
    severity: Severity::High,
    raised: B(&[]),
    family: B("encryption"),
    provider: B("azure"),
    profiles: B(&[Profile::Recommended]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_AZURE_3"), inputs: B(&[]) }, Alias { id: B("AZU-0008"), inputs: B(&[]) }, Alias { id: B("azure-storage-enforce-https"), inputs: B(&[]) }, Alias { id: B("AZU-0059"), inputs: B(&[]) }, Alias { id: B("azure-storage-log-storage-encryption"), inputs: B(&[]) }]),
    controls: B(&[Control { standard: B("cis-azure-2.1"), id: B("3.1") }]),
    applies_to: B(&[B("azurerm_storage_account")]),
    why: B("Whoever is on the way reads what is sent over HTTP, signatures that give access among it."),
    fix: B("Leave https_traffic_only_enabled at its default, or set it to true."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[Repair { kinds: B(&[]), at: Anchor::Finding, changes: B(&[Change::Set { path: B("."), value: Literal::Bool(true) }]) }, Repair { kinds: B(&[]), at: Anchor::Resource, changes: B(&[Change::Set { path: B("https_traffic_only_enabled"), value: Literal::Bool(true) }]) }]),
};
