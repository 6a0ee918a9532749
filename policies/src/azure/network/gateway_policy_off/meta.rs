//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("azure-gateway-policy-off"),
    title: B("Firewall policy of application gateways is switched off"),
    severity: Severity::Medium,
    raised: B(&[]),
    family: B("network"),
    provider: B("azure"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_AZURE_122"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("azurerm_web_application_firewall_policy")]),
    why: B("Known attacks on web applications reach the application, and are not even counted."),
    fix: B("Take enabled = false away."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
