//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("azure-api-management-no-client-certificate"),
    title: B("API Management does not ask clients for certificates"),
    severity: Severity::Low,
    raised: B(&[]),
    family: B("iam"),
    provider: B("azure"),
    profiles: B(&[]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_AZURE_152"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("azurerm_api_management")]),
    why: B("Only subscription keys, which are shared and copied, tell clients apart."),
    fix: B("Set client_certificate_enabled = true."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
