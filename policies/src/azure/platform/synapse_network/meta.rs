//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("azure-synapse-network"),
    title: B("Synapse workspace has no managed virtual network"),
    severity: Severity::Medium,
    raised: B(&[]),
    family: B("network"),
    provider: B("azure"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_AZURE_58"), inputs: B(&[]) }, Alias { id: B("AZU-0034"), inputs: B(&[]) }, Alias { id: B("azure-synapse-virtual-network-enabled"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("azurerm_synapse_workspace")]),
    why: B("Jobs run in a network shared with other customers and reach everything on the internet."),
    fix: B("Set managed_virtual_network_enabled = true when the workspace is created."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
