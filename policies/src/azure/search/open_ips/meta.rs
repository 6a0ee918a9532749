//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("azure-search-open"),
    title: B("Search service allows every address"),
    severity: Severity::High,
    raised: B(&[]),
    family: B("network"),
    provider: B("azure"),
    profiles: B(&[Profile::Recommended]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_AZURE_210"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("azurerm_search_service")]),
    why: B("Everyone on the internet can try keys against it."),
    fix: B("List your own networks in allowed_ips, or set public_network_access_enabled = false."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
