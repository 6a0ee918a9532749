//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Control, Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("azure-nsg-ssh-open"),
    title: B("Network security group opens SSH to the internet"),
    severity: Severity::Critical,
    raised: B(&[]),
    family: B("open-security-group"),
    provider: B("azure"),
    profiles: B(&[Profile::Recommended]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_AZURE_10"), inputs: B(&[]) }, Alias { id: B("AZU-0050"), inputs: B(&[]) }, Alias { id: B("azure-network-ssh-blocked-from-internet"), inputs: B(&[]) }]),
    controls: B(&[Control { standard: B("cis-azure-2.1"), id: B("6.2") }]),
    applies_to: B(&[B("azurerm_network_security_group"), B("azurerm_network_security_rule")]),
    why: B("Everyone on the internet can try passwords and keys against SSH, and use the next flaw in it."),
    fix: B("Allow port 22 from the networks of your administrators only, or use a session manager that needs no open port."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
