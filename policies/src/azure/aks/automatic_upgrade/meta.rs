//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("azure-aks-no-automatic-upgrade"),
    title: B("AKS cluster is not upgraded by itself"),
    severity: Severity::Low,
    raised: B(&[]),
    family: B("maintenance"),
    provider: B("azure"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_AZURE_171"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("azurerm_kubernetes_cluster")]),
    why: B("The cluster falls out of support, and flaws that are mended elsewhere stay."),
    fix: B("Set automatic_upgrade_channel (before azurerm 4 automatic_channel_upgrade) to patch or stable."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
