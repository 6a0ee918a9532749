//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("azure-aks-managed-os-disk"),
    title: B("Nodes' system disk is a managed disk"),
    severity: Severity::Low,
    raised: B(&[]),
    family: B("cost"),
    provider: B("azure"),
    profiles: B(&[Profile::Cost]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_AZURE_226"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("azurerm_kubernetes_cluster")]),
    why: B("A managed disk is slower and is paid for beside the machine, although a node keeps nothing on it."),
    fix: B("Set os_disk_type = \"Ephemeral\" with a size whose cache holds the image."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
