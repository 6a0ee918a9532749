//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("azure-synapse-firewall-rule"),
    title: B("Synapse workspace lets addresses in by firewall rules"),
    severity: Severity::Low,
    raised: B(&[]),
    family: B("open-security-group"),
    provider: B("azure"),
    profiles: B(&[]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV2_AZURE_19"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("azurerm_synapse_firewall_rule")]),
    why: B("A workspace with IP firewall rules has a public endpoint that listed addresses reach without passing your network."),
    fix: B("Remove the rules, switch public network access off, and connect through private endpoints."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
