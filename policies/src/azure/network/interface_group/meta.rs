//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("azure-nic-no-security-group"),
    title: B("No security group guards a network interface"),
    severity: Severity::Medium,
    raised: B(&[]),
    family: B("network"),
    provider: B("azure"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("AZU-0068"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("azurerm_network_interface")]),
    why: B("Every machine of the network, and of what it is peered with, reaches every port."),
    fix: B("Add an azurerm_network_interface_security_group_association, or associate a group with the subnet."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
