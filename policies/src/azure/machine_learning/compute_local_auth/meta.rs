//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("azure-ml-compute-local-auth"),
    title: B("Machine Learning cluster lets local accounts in"),
    severity: Severity::Medium,
    raised: B(&[]),
    family: B("iam"),
    provider: B("azure"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_AZURE_142"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("azurerm_machine_learning_compute_cluster")]),
    why: B("Passwords and keys of local accounts are not bound to people and outlive them."),
    fix: B("Set local_auth_enabled = false."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
