//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("azure-vnet-one-dns-server"),
    title: B("Virtual network has one DNS server only"),
    severity: Severity::Low,
    raised: B(&[]),
    family: B("availability"),
    provider: B("azure"),
    profiles: B(&[]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_AZURE_182"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("azurerm_virtual_network"), B("azurerm_virtual_network_dns_servers")]),
    why: B("When it fails nothing in the network finds anything."),
    fix: B("Name two servers, or none, so that Azure resolves names."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
