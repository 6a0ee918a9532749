//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Anchor, Change, Control, Literal, Meta, Profile, Repair, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("azure-storage-weak-tls"),
    title: B("Storage account accepts TLS older than 1.2"),
    severity: Severity::High,
    raised: B(&[]),
    family: B("encryption"),
    provider: B("azure"),
    profiles: B(&[Profile::Recommended]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_AZURE_44"), inputs: B(&[]) }, Alias { id: B("AZU-0011"), inputs: B(&[]) }, Alias { id: B("azure-storage-use-secure-tls-policy"), inputs: B(&[]) }, Alias { id: B("AZU-0059"), inputs: B(&[]) }, Alias { id: B("azure-storage-log-storage-encryption"), inputs: B(&[]) }]),
    controls: B(&[Control { standard: B("cis-azure-2.1"), id: B("3.15") }]),
    applies_to: B(&[B("azurerm_storage_account")]),
    why: B("TLS 1.0 and 1.1 have known weaknesses, and no client of today needs them."),
    fix: B("Set min_tls_version = \"TLS1_2\", the default since azurerm 3.0."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[Repair { kinds: B(&[]), at: Anchor::Resource, changes: B(&[Change::Set { path: B("min_tls_version"), value: Literal::Text(B("TLS1_2")) }]) }]),
};
