//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("azure-synapse-pool-no-scans"),
    title: B("Synapse SQL pool is not scanned for weak settings by itself"),
    severity: Severity::Low,
    raised: B(&[]),
    family: B("logging"),
    provider: B("azure"),
    profiles: B(&[]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV2_AZURE_52"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("azurerm_synapse_sql_pool_security_alert_policy")]),
    why: B("Weak settings and permissions stay until somebody happens upon them."),
    fix: B("Add an azurerm_synapse_sql_pool_vulnerability_assessment that names the alert policy, with enabled = true in recurring_scans."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
