//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Anchor, Change, Literal, Meta, Profile, Repair, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("azure-aks-dashboard"),
    title: B("AKS cluster runs the Kubernetes dashboard"),
    severity: Severity::Medium,
    raised: B(&[]),
    family: B("other"),
    provider: B("azure"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_AZURE_8"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("azurerm_kubernetes_cluster")]),
    why: B("The dashboard acts with rights of its own, so who reaches it has those too."),
    fix: B("Remove the kube_dashboard block or set enabled = false in it."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[Repair { kinds: B(&[]), at: Anchor::Finding, changes: B(&[Change::Set { path: B("."), value: Literal::Bool(false) }]) }]),
};
