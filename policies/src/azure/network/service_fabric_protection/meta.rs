//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("azure-service-fabric-protection"),
    title: B("Service Fabric does not encrypt what its nodes say"),
    severity: Severity::Medium,
    raised: B(&[]),
    family: B("encryption"),
    provider: B("azure"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[]),
    controls: B(&[]),
    applies_to: B(&[B("azurerm_service_fabric_cluster")]),
    why: B("Nodes talk to each other in plain text, and take what anyone on the network sends them."),
    fix: B("Set ClusterProtectionLevel to EncryptAndSign in the fabric_settings named Security."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
