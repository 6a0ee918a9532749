//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("azure-aks-shared-system-pool"),
    title: B("Applications run beside the system on AKS"),
    severity: Severity::Low,
    raised: B(&[]),
    family: B("other"),
    provider: B("azure"),
    profiles: B(&[]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_AZURE_232"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("azurerm_kubernetes_cluster")]),
    why: B("An application that takes a node down takes the cluster's DNS or metrics with it."),
    fix: B("Set only_critical_addons_enabled = true in default_node_pool, and add a pool for applications."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
