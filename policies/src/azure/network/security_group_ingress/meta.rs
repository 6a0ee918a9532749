//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("azure-nsg-ingress-anywhere"),
    title: B("Network security group lets traffic in from the whole internet"),
    severity: Severity::Low,
    raised: B(&[]),
    family: B("open-security-group"),
    provider: B("azure"),
    profiles: B(&[]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("AZU-0047"), inputs: B(&[]) }, Alias { id: B("azure-network-no-public-ingress"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("azurerm_network_security_group"), B("azurerm_network_security_rule")]),
    why: B("Every machine behind the group can be reached from the whole internet."),
    fix: B("Name the networks or service tags that clients come from, or publish the service through a gateway."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
