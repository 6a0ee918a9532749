//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("azure-firewall-intrusions-allowed"),
    title: B("Firewall policy lets intrusions pass"),
    severity: Severity::Medium,
    raised: B(&[]),
    family: B("network"),
    provider: B("azure"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_AZURE_220"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("azurerm_firewall_policy")]),
    why: B("Attacks whose signatures are known reach their target."),
    fix: B("Set mode = \"Deny\" in intrusion_detection (Premium)."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
