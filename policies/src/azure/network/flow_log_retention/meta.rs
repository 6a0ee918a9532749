//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Control, Meta, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("azure-flow-log-retention"),
    title: B("Flow log is kept for less than 90 days"),
    severity: Severity::Low,
    raised: B(&[]),
    family: B("logging"),
    provider: B("azure"),
    profiles: B(&[]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_AZURE_12"), inputs: B(&[]) }, Alias { id: B("AZU-0049"), inputs: B(&[]) }, Alias { id: B("azure-network-retention-policy-set"), inputs: B(&[]) }]),
    controls: B(&[Control { standard: B("cis-azure-2.1"), id: B("6.5") }]),
    applies_to: B(&[B("azurerm_network_watcher_flow_log")]),
    why: B("Intrusions are often found after months, when a short flow log has forgotten them."),
    fix: B("Set enabled = true in retention_policy and days to 90 or more; 0 keeps everything."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
