//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("azure-aks-monitoring-off"),
    title: B("AKS cluster sends nothing to Azure Monitor"),
    severity: Severity::Medium,
    raised: B(&[]),
    family: B("logging"),
    provider: B("azure"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_AZURE_4"), inputs: B(&[]) }, Alias { id: B("AZU-0040"), inputs: B(&[]) }, Alias { id: B("azure-container-logging"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("azurerm_kubernetes_cluster")]),
    why: B("Without logs and metrics of the nodes nobody sees an intrusion or an outage coming."),
    fix: B("Write an oms_agent block that names a Log Analytics workspace."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
