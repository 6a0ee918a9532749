//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("azure-ml-compute-idle"),
    title: B("Machine Learning cluster keeps machines when nothing runs"),
    severity: Severity::Info,
    raised: B(&[]),
    family: B("cost"),
    provider: B("azure"),
    profiles: B(&[]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_AZURE_150"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("azurerm_machine_learning_compute_cluster")]),
    why: B("Machines that wait cost as much as those that compute."),
    fix: B("Set min_node_count = 0 in scale_settings."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
