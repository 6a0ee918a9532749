//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("azure-acr-no-retention"),
    title: B("Container registry keeps untagged images"),
    severity: Severity::Low,
    raised: B(&[]),
    family: B("cost"),
    provider: B("azure"),
    profiles: B(&[Profile::Cost]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_AZURE_167"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("azurerm_container_registry")]),
    why: B("Each build that takes over a tag leaves an image behind that is kept, and paid for, without end."),
    fix: B("Set retention_policy_in_days (before azurerm 4 a retention_policy block with enabled = true), Premium only."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
