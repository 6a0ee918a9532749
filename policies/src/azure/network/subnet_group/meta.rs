//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("azure-subnet-without-group"),
    title: B("Subnet has no network security group"),
    severity: Severity::Medium,
    raised: B(&[]),
    family: B("network"),
    provider: B("azure"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV2_AZURE_31"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("azurerm_subnet")]),
    why: B("Without a group nothing filters traffic between subnets, or from the internet to public addresses."),
    fix: B("Write an azurerm_subnet_network_security_group_association."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
