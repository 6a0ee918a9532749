//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("azure-app-configuration-purge"),
    title: B("App Configuration can be purged"),
    severity: Severity::Low,
    raised: B(&[]),
    family: B("backup"),
    provider: B("azure"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_AZURE_187"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("azurerm_app_configuration")]),
    why: B("Whoever may delete the store can also destroy what soft delete keeps."),
    fix: B("Set purge_protection_enabled = true."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
