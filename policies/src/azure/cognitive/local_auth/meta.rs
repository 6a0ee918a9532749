//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("azure-cognitive-local-auth"),
    title: B("AI service takes keys"),
    severity: Severity::Low,
    raised: B(&[]),
    family: B("iam"),
    provider: B("azure"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_AZURE_236"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("azurerm_cognitive_account")]),
    why: B("Keys are shared and copied, and tell nobody who used them."),
    fix: B("Set local_auth_enabled = false, and sign in with Entra ID."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
