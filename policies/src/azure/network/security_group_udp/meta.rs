//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Control, Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("azure-nsg-udp-open"),
    title: B("Network security group opens UDP to the internet"),
    severity: Severity::High,
    raised: B(&[]),
    family: B("open-security-group"),
    provider: B("azure"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_AZURE_77"), inputs: B(&[]) }]),
    controls: B(&[Control { standard: B("cis-azure-2.1"), id: B("6.3") }]),
    applies_to: B(&[B("azurerm_network_security_group"), B("azurerm_network_security_rule")]),
    why: B("Services that answer over UDP are used to flood others, with the sender forged."),
    fix: B("Allow UDP from the networks of the clients only."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
