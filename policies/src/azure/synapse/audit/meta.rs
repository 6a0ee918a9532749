//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("azure-synapse-no-audit"),
    title: B("Synapse workspace is not audited"),
    severity: Severity::Low,
    raised: B(&[]),
    family: B("logging"),
    provider: B("azure"),
    profiles: B(&[]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV2_AZURE_53"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("azurerm_synapse_workspace")]),
    why: B("Who read or changed what cannot be told after an incident."),
    fix: B("Add an azurerm_synapse_workspace_extended_auditing_policy that names the workspace."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
