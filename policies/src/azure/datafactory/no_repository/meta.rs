//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("azure-data-factory-no-repository"),
    title: B("Data Factory keeps its pipelines in no repository"),
    severity: Severity::Low,
    raised: B(&[]),
    family: B("other"),
    provider: B("azure"),
    profiles: B(&[]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_AZURE_103"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("azurerm_data_factory")]),
    why: B("Whoever may edit the factory changes what runs in production, with no review and no history."),
    fix: B("Add a github_configuration or vsts_configuration."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
