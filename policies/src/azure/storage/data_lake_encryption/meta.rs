//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Anchor, Change, Literal, Meta, Profile, Repair, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("azure-data-lake-encryption-off"),
    title: B("Data Lake store is not encrypted"),
    severity: Severity::High,
    raised: B(&[]),
    family: B("encryption"),
    provider: B("azure"),
    profiles: B(&[Profile::Recommended]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_AZURE_105"), inputs: B(&[]) }, Alias { id: B("AZU-0036"), inputs: B(&[]) }, Alias { id: B("azure-datalake-enable-at-rest-encryption"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("azurerm_data_lake_store")]),
    why: B("Whoever gets hold of a copy of the data reads it."),
    fix: B("Leave encryption_state at its default, Enabled."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[Repair { kinds: B(&[]), at: Anchor::Resource, changes: B(&[Change::Set { path: B("encryption_state"), value: Literal::Text(B("Enabled")) }]) }]),
};
