//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("azure-nic-public-ip"),
    title: B("Network interface has a public address"),
    severity: Severity::Medium,
    raised: B(&[]),
    family: B("network"),
    provider: B("azure"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_AZURE_119"), inputs: B(&[]) }, Alias { id: B("AZU-0076"), inputs: B(&[]) }, Alias { id: B("azure-network-network-interface-public-ip"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("azurerm_network_interface")]),
    why: B("A machine with a public address is one wrong security rule away from everyone."),
    fix: B("Remove public_ip_address_id, and let clients in through a load balancer, a gateway or Bastion."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
