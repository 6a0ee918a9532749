//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("azure-cognitive-no-identity"),
    title: B("Cognitive Services account has no identity"),
    severity: Severity::Low,
    raised: B(&[]),
    family: B("iam"),
    provider: B("azure"),
    profiles: B(&[]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_AZURE_238"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("azurerm_cognitive_account")]),
    why: B("Without an identity it signs in elsewhere with keys that somebody has to keep."),
    fix: B("Add an identity block of type SystemAssigned or UserAssigned."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
