//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("azure-aks-public-api"),
    title: B("AKS cluster has a public API server"),
    severity: Severity::Medium,
    raised: B(&[]),
    family: B("network"),
    provider: B("azure"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_AZURE_115"), inputs: B(&[]) }, Alias { id: B("AZU-0065"), inputs: B(&[]) }, Alias { id: B("azure-container-enable-private-cluster"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("azurerm_kubernetes_cluster")]),
    why: B("An API server with a public address can be found and tried by everyone."),
    fix: B("Set private_cluster_enabled = true when the cluster is created."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
