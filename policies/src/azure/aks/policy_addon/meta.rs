//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Anchor, Change, Literal, Meta, Repair, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("azure-aks-policy-addon"),
    title: B("AKS cluster runs without the Azure Policy add-on"),
    severity: Severity::Low,
    raised: B(&[]),
    family: B("other"),
    provider: B("azure"),
    profiles: B(&[]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_AZURE_116"), inputs: B(&[]) }, Alias { id: B("AZU-0066"), inputs: B(&[]) }, Alias { id: B("azure-container-enable-azure-policy-addon"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("azurerm_kubernetes_cluster")]),
    why: B("Without the add-on no policy of the organisation is enforced on what is deployed into the cluster."),
    fix: B("Set azure_policy_enabled = true."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[Repair { kinds: B(&[]), at: Anchor::Resource, changes: B(&[Change::Set { path: B("azure_policy_enabled"), value: Literal::Bool(true) }]) }]),
};
