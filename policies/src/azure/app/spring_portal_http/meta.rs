//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("azure-spring-portal-http"),
    title: B("API portal of Spring Cloud answers plain HTTP"),
    severity: Severity::Medium,
    raised: B(&[]),
    family: B("encryption"),
    provider: B("azure"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_AZURE_161"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("azurerm_spring_cloud_api_portal")]),
    why: B("Tokens and data can be read on the way."),
    fix: B("Set https_only_enabled = true."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
