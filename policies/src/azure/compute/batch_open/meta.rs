//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("azure-batch-open"),
    title: B("Batch account is open to every address"),
    severity: Severity::Medium,
    raised: B(&[]),
    family: B("network"),
    provider: B("azure"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_AZURE_248"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("azurerm_batch_account")]),
    why: B("Whoever gets hold of a key or token can use it from anywhere."),
    fix: B("Set default_action = \"Deny\" in account_access and list the addresses that need it, or switch the public address off."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
