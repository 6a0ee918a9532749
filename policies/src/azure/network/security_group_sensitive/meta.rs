//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("azure-nsg-sensitive-port-open"),
    title: B("Network security group opens a port for administrators or databases to the internet"),
    severity: Severity::High,
    raised: B(&[]),
    family: B("open-security-group"),
    provider: B("azure"),
    profiles: B(&[Profile::Recommended]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("AZU-0074"), inputs: B(&[]) }, Alias { id: B("azure-network-sensitive-port-is-exposed-to-entire-network"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("azurerm_network_security_group"), B("azurerm_network_security_rule")]),
    why: B("What listens on these ports was never meant for strangers: file shares, remote shells, databases."),
    fix: B("Allow the port from the networks or application security groups that need it."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
