//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("azure-front-door-log4j"),
    title: B("Firewall policy of Front Door does not stop lookups of Log4j"),
    severity: Severity::Medium,
    raised: B(&[]),
    family: B("other"),
    provider: B("azure"),
    profiles: B(&[]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_AZURE_133"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("azurerm_frontdoor_firewall_policy"), B("azurerm_cdn_frontdoor_firewall_policy")]),
    why: B("A server behind it that still runs an old Log4j can be made to load code from anywhere (CVE-2021-44228)."),
    fix: B("Add the managed rules Microsoft_DefaultRuleSet, with the rule 944240 as it is."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
