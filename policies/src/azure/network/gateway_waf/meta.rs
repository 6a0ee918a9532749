//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("azure-gateway-waf-off"),
    title: B("Application gateway runs without a web application firewall"),
    severity: Severity::Medium,
    raised: B(&[]),
    family: B("network"),
    provider: B("azure"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_AZURE_120"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("azurerm_application_gateway")]),
    why: B("Known attacks on web applications reach the application."),
    fix: B("Name an azurerm_web_application_firewall_policy in firewall_policy_id."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
