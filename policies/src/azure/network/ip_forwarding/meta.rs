//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Anchor, Change, Literal, Meta, Profile, Repair, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("azure-nic-ip-forwarding"),
    title: B("Network interface forwards packets of others"),
    severity: Severity::Medium,
    raised: B(&[]),
    family: B("network"),
    provider: B("azure"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_AZURE_118"), inputs: B(&[]) }, Alias { id: B("AZU-0075"), inputs: B(&[]) }, Alias { id: B("azure-network-network-ip-forwarding-enabled"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("azurerm_network_interface")]),
    why: B("A machine that forwards packets can lead traffic past security groups and listen to it."),
    fix: B("Remove ip_forwarding_enabled, but for appliances that route."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[Repair { kinds: B(&[]), at: Anchor::Finding, changes: B(&[Change::Set { path: B("."), value: Literal::Bool(false) }]) }]),
};
