//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Anchor, Change, Control, Literal, Meta, Profile, Repair, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("azure-storage-public-container"),
    title: B("Storage container is public"),
    severity: Severity::Critical,
    raised: B(&[]),
    family: B("public-bucket"),
    provider: B("azure"),
    profiles: B(&[Profile::Recommended]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_AZURE_34"), inputs: B(&[]) }, Alias { id: B("AZU-0007"), inputs: B(&[]) }, Alias { id: B("azure-storage-no-public-access"), inputs: B(&[]) }]),
    controls: B(&[Control { standard: B("cis-azure-2.1"), id: B("3.7") }]),
    applies_to: B(&[B("azurerm_storage_container")]),
    why: B("Everyone on the internet can read the blobs of the container."),
    fix: B("Set container_access_type = \"private\", or leave it out."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[Repair { kinds: B(&[]), at: Anchor::Resource, changes: B(&[Change::Set { path: B("container_access_type"), value: Literal::Text(B("private")) }]) }]),
};
