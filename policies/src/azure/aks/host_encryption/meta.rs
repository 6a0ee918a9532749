//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("azure-aks-host-encryption"),
    title: B("AKS nodes do not encrypt temporary disks and caches"),
    severity: Severity::Low,
    raised: B(&[]),
    family: B("encryption"),
    provider: B("azure"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_AZURE_227"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("azurerm_kubernetes_cluster"), B("azurerm_kubernetes_cluster_node_pool")]),
    why: B("Temporary disks and the caches of disks lie on the host in the clear."),
    fix: B("Set host_encryption_enabled = true for each pool."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
