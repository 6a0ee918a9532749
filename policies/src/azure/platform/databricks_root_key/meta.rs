//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("azure-databricks-root-own-key"),
    title: B("Root storage of a Databricks workspace is not encrypted with a key of your own"),
    severity: Severity::Low,
    raised: B(&[]),
    family: B("encryption"),
    provider: B("azure"),
    profiles: B(&[]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV2_AZURE_48"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("azurerm_databricks_workspace")]),
    why: B("Only with a key of your own can access be cut off and recorded."),
    fix: B("Set customer_managed_key_enabled = true and add an azurerm_databricks_workspace_root_dbfs_customer_managed_key."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
