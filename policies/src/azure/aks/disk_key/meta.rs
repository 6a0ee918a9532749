//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("azure-aks-disk-key"),
    title: B("AKS cluster encrypts its disks with a key of Microsoft"),
    severity: Severity::Low,
    raised: B(&[]),
    family: B("other"),
    provider: B("azure"),
    profiles: B(&[]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_AZURE_117"), inputs: B(&[]) }, Alias { id: B("AZU-0067"), inputs: B(&[]) }, Alias { id: B("azure-container-enable-disk-encryption"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("azurerm_kubernetes_cluster")]),
    why: B("Only with a key of your own can you rotate it, see its use, or take it away."),
    fix: B("Name a disk encryption set in disk_encryption_set_id when the cluster is created."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
