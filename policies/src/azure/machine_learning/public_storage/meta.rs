//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("azure-ml-public-storage"),
    title: B("Workspace with data of high impact keeps them in a public storage account"),
    severity: Severity::Medium,
    raised: B(&[]),
    family: B("network"),
    provider: B("azure"),
    profiles: B(&[]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV2_AZURE_50"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("azurerm_machine_learning_workspace")]),
    why: B("Keys or tokens of the account work from everywhere on the internet."),
    fix: B("Set public_network_access_enabled = false in the storage account and use a private endpoint."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
