//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("azure-front-door-waf-off"),
    title: B("Front Door answers without a web application firewall"),
    severity: Severity::Medium,
    raised: B(&[]),
    family: B("network"),
    provider: B("azure"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_AZURE_121"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("azurerm_frontdoor")]),
    why: B("Known attacks on web applications reach the application."),
    fix: B("Name a firewall policy in web_application_firewall_policy_link_id of every frontend_endpoint."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
