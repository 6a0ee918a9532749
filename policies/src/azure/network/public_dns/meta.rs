//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("azure-vnet-public-dns"),
    title: B("Virtual network asks DNS servers of the internet"),
    severity: Severity::Low,
    raised: B(&[]),
    family: B("network"),
    provider: B("azure"),
    profiles: B(&[]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_AZURE_183"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("azurerm_virtual_network"), B("azurerm_virtual_network_dns_servers")]),
    why: B("Names of internal machines leave the network, and whoever answers decides where they lead."),
    fix: B("Name DNS servers of your own in dns_servers, or leave Azure's."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
