//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("azure-synapse-assessment-no-scans"),
    title: B("Synapse workspace is not scanned for weak settings by itself"),
    severity: Severity::Low,
    raised: B(&[]),
    family: B("logging"),
    provider: B("azure"),
    profiles: B(&[]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV2_AZURE_46"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("azurerm_synapse_workspace_vulnerability_assessment")]),
    why: B("An assessment that nobody starts finds nothing."),
    fix: B("Set enabled = true in recurring_scans."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
