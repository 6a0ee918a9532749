//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("azure-aks-api-open"),
    title: B("AKS cluster answers its API to the whole internet"),
    severity: Severity::High,
    raised: B(&[]),
    family: B("network"),
    provider: B("azure"),
    profiles: B(&[Profile::Recommended]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_AZURE_6"), inputs: B(&[]) }, Alias { id: B("AZU-0041"), inputs: B(&[]) }, Alias { id: B("azure-container-limit-authorized-ips"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("azurerm_kubernetes_cluster")]),
    why: B("Everyone can try credentials against the API server of the cluster, and use the next flaw in it."),
    fix: B("Name the networks of administrators in api_server_access_profile.authorized_ip_ranges, or set private_cluster_enabled = true."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
