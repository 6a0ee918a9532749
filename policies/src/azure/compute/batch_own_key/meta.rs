//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Meta, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("azure-batch-own-key"),
    title: B("Batch account is not encrypted with a key of your own"),
    severity: Severity::Low,
    raised: B(&[]),
    family: B("encryption"),
    provider: B("azure"),
    profiles: B(&[]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[]),
    controls: B(&[]),
    applies_to: B(&[B("azurerm_batch_account")]),
    why: B("Only for a key of your own can you decide who may use it, and see who did."),
    fix: B("Name a key in encryption { key_vault_key_id = … }."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
