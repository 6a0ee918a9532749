//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("azure-container-group-public"),
    title: B("Container group has a public address"),
    severity: Severity::Medium,
    raised: B(&[]),
    family: B("network"),
    provider: B("azure"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_AZURE_245"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("azurerm_container_group")]),
    why: B("Everyone on the internet can reach the ports of its containers."),
    fix: B("Set ip_address_type to Private with subnet_ids, or to None."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
