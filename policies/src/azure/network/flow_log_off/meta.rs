//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Anchor, Change, Literal, Meta, Profile, Repair, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("azure-flow-log-off"),
    title: B("Flow log is switched off"),
    severity: Severity::Low,
    raised: B(&[]),
    family: B("logging"),
    provider: B("azure"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("AZU-0073"), inputs: B(&[]) }, Alias { id: B("azure-network-watcher-flow-disabled"), inputs: B(&[]) }, Alias { id: B("azure-network-network-watcher-flow-disabled"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("azurerm_network_watcher_flow_log")]),
    why: B("Without it nobody can tell later who connected to what."),
    fix: B("Set enabled = true."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[Repair { kinds: B(&[]), at: Anchor::Resource, changes: B(&[Change::Set { path: B("enabled"), value: Literal::Bool(true) }]) }]),
};
