//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("azure-firewall-threats-allowed"),
    title: B("Azure Firewall lets known threats pass"),
    severity: Severity::Medium,
    raised: B(&[]),
    family: B("network"),
    provider: B("azure"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_AZURE_216"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("azurerm_firewall")]),
    why: B("Traffic to and from addresses that Microsoft knows as malicious is logged at most."),
    fix: B("Set threat_intel_mode = \"Deny\"."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
