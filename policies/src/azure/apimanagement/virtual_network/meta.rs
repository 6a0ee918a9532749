//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("azure-api-management-no-network"),
    title: B("API Management lies in no virtual network"),
    severity: Severity::Low,
    raised: B(&[]),
    family: B("network"),
    provider: B("azure"),
    profiles: B(&[]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_AZURE_107"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("azurerm_api_management")]),
    why: B("Its gateway reaches backends over the internet, and is reached from everywhere."),
    fix: B("Set virtual_network_type to Internal or External with a virtual_network_configuration."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
