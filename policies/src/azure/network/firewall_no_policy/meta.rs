//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("azure-firewall-no-policy"),
    title: B("Azure Firewall has no policy"),
    severity: Severity::Low,
    raised: B(&[]),
    family: B("network"),
    provider: B("azure"),
    profiles: B(&[]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_AZURE_219"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("azurerm_firewall")]),
    why: B("Rules on the firewall itself have neither inspection of TLS nor of intrusions, and are not shared."),
    fix: B("Name an azurerm_firewall_policy in firewall_policy_id."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
