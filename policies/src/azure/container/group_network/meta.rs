//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("azure-container-group-no-network"),
    title: B("Container group lies in no virtual network"),
    severity: Severity::Low,
    raised: B(&[]),
    family: B("network"),
    provider: B("azure"),
    profiles: B(&[]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_AZURE_98"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("azurerm_container_group")]),
    why: B("Its traffic passes no firewall or security group of yours."),
    fix: B("Name a subnet in subnet_ids."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
