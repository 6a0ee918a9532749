//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("azure-retiring-size"),
    title: B("Virtual machine is of a size that is retired"),
    severity: Severity::Medium,
    raised: B(&[]),
    family: B("cost"),
    provider: B("azure"),
    profiles: B(&[Profile::Cost]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[]),
    controls: B(&[]),
    applies_to: B(&[B("azurerm_linux_virtual_machine"), B("azurerm_windows_virtual_machine"), B("azurerm_virtual_machine"), B("azurerm_linux_virtual_machine_scale_set"), B("azurerm_windows_virtual_machine_scale_set"), B("azurerm_orchestrated_virtual_machine_scale_set"), B("azurerm_kubernetes_cluster"), B("azurerm_kubernetes_cluster_node_pool"), B("azurerm_batch_pool")]),
    why: B("Azure has announced when these sizes end. Until then they get no new capacity, cost more for the same work, and a machine that is stopped may not start again."),
    fix: B("Take a size of a current series: Standard_D4s_v5 for Standard_DS3_v2, Standard_B2s_v2 for Standard_B2s."),
    page: B(include_str!("policy.md")),
    links: B(&[B("https://learn.microsoft.com/azure/virtual-machines/sizes/retirement/retired-sizes-list")]),
    repairs: B(&[]),
};
