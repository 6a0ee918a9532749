//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("azure-aks-network-policy"),
    title: B("AKS cluster enforces no network policies"),
    severity: Severity::Medium,
    raised: B(&[]),
    family: B("network"),
    provider: B("azure"),
    profiles: B(&[Profile::Recommended]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_AZURE_7"), inputs: B(&[]) }, Alias { id: B("AZU-0043"), inputs: B(&[]) }, Alias { id: B("azure-container-configured-network-policy"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("azurerm_kubernetes_cluster")]),
    why: B("Without an engine for them NetworkPolicies are ignored: every pod reaches every other."),
    fix: B("Set network_policy in network_profile to azure, calico or cilium when the cluster is created."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
