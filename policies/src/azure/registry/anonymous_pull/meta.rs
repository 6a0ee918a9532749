//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Anchor, Change, Literal, Meta, Profile, Repair, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("azure-registry-anonymous"),
    title: B("Container registry gives images to everyone"),
    severity: Severity::High,
    raised: B(&[]),
    family: B("iam"),
    provider: B("azure"),
    profiles: B(&[Profile::Recommended]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_AZURE_138"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("azurerm_container_registry")]),
    why: B("Images hold code, and often secrets, that strangers can then read."),
    fix: B("Remove anonymous_pull_enabled."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[Repair { kinds: B(&[]), at: Anchor::Resource, changes: B(&[Change::Set { path: B("anonymous_pull_enabled"), value: Literal::Bool(false) }]) }]),
};
