//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Anchor, Change, Literal, Meta, Profile, Repair, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("azure-registry-public"),
    title: B("Container registry is on the public network"),
    severity: Severity::Medium,
    raised: B(&[]),
    family: B("network"),
    provider: B("azure"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_AZURE_139"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("azurerm_container_registry")]),
    why: B("Credentials that leak work from everywhere on the internet."),
    fix: B("Set public_network_access_enabled = false and use a private endpoint; that needs the SKU Premium."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[Repair { kinds: B(&[]), at: Anchor::Resource, changes: B(&[Change::Set { path: B("public_network_access_enabled"), value: Literal::Bool(false) }]) }]),
};
