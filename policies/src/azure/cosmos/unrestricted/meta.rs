//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("azure-cosmos-unrestricted"),
    title: B("Cosmos DB account lets all networks in"),
    severity: Severity::High,
    raised: B(&[]),
    family: B("network"),
    provider: B("azure"),
    profiles: B(&[Profile::Recommended]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_AZURE_99"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("azurerm_cosmosdb_account")]),
    why: B("A key that leaks works from everywhere on the internet, and everyone can try."),
    fix: B("Name addresses in ip_range_filter or subnets in virtual_network_rule, or set public_network_access_enabled = false."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
