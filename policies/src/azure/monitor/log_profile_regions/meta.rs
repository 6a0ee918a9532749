//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("azure-activity-log-regions"),
    title: B("Activity log leaves regions out"),
    severity: Severity::Low,
    raised: B(&[]),
    family: B("logging"),
    provider: B("azure"),
    profiles: B(&[]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("AZU-0032"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("azurerm_monitor_log_profile")]),
    why: B("Attackers use the regions that nobody watches."),
    fix: B("Name all regions and global in locations."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
