//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("azure-frontdoor-firewall-off"),
    title: B("Front Door's firewall is off or only watches"),
    severity: Severity::Medium,
    raised: B(&[]),
    family: B("network"),
    provider: B("azure"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_AZURE_123"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("azurerm_frontdoor_firewall_policy"), B("azurerm_cdn_frontdoor_firewall_policy")]),
    why: B("Requests that the rules match reach the site all the same."),
    fix: B("Set mode = \"Prevention\", and leave enabled out."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
