//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Control, Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("azure-nsg-rdp-open"),
    title: B("Network security group opens RDP to the internet"),
    severity: Severity::Critical,
    raised: B(&[]),
    family: B("open-security-group"),
    provider: B("azure"),
    profiles: B(&[Profile::Recommended]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_AZURE_9"), inputs: B(&[]) }, Alias { id: B("AZU-0048"), inputs: B(&[]) }, Alias { id: B("azure-network-disable-rdp-from-internet"), inputs: B(&[]) }]),
    controls: B(&[Control { standard: B("cis-azure-2.1"), id: B("6.1") }]),
    applies_to: B(&[B("azurerm_network_security_group"), B("azurerm_network_security_rule")]),
    why: B("Everyone on the internet can try passwords against Remote Desktop, the usual way in for ransomware."),
    fix: B("Allow port 3389 from the networks of your administrators only, or use a bastion service."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
