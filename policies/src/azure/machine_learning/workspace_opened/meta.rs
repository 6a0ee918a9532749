//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("azure-ml-workspace-opened"),
    title: B("Machine Learning workspace is opened to the internet on purpose"),
    severity: Severity::Low,
    raised: B(&[]),
    family: B("network"),
    provider: B("azure"),
    profiles: B(&[]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV2_AZURE_49"), inputs: B(&[]) }, Alias { id: B("CKV_AZURE_144"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("azurerm_machine_learning_workspace")]),
    why: B("What is written here is meant: nobody forgot to close the workspace, so that closing it breaks somebody's way of working."),
    fix: B("Set public_network_access_enabled = false and use a private endpoint; azure-platform-public-access is about those that say nothing too."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
