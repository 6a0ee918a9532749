//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("azure-activity-log-retention"),
    title: B("Activity log is kept for less than a year"),
    severity: Severity::Low,
    raised: B(&[]),
    family: B("logging"),
    provider: B("azure"),
    profiles: B(&[]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_AZURE_37"), inputs: B(&[]) }, Alias { id: B("AZU-0031"), inputs: B(&[]) }, Alias { id: B("azure-monitor-activity-log-retention-set"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("azurerm_monitor_log_profile")]),
    why: B("Intrusions are often found after months, when a short log has forgotten them."),
    fix: B("Set days in retention_policy to 365 or more, or switch the policy off to keep everything."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
