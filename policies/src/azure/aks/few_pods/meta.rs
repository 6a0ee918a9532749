//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("azure-aks-few-pods"),
    title: B("AKS nodes take fewer than 50 pods"),
    severity: Severity::Info,
    raised: B(&[]),
    family: B("other"),
    provider: B("azure"),
    profiles: B(&[]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_AZURE_168"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("azurerm_kubernetes_cluster"), B("azurerm_kubernetes_cluster_node_pool")]),
    why: B("Nodes are full before their memory and processors are, and a cluster needs more of them than it has work for."),
    fix: B("Set max_pods to 50 or more when the pool is made: it cannot be changed later."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
