//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("azure-api-management-old-tls"),
    title: B("API Management speaks SSL 3.0, TLS 1.0 or 1.1"),
    severity: Severity::Medium,
    raised: B(&[]),
    family: B("encryption"),
    provider: B("azure"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_AZURE_173"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("azurerm_api_management")]),
    why: B("These versions are broken (RFC 7568, RFC 8996): what they carry can be read and changed on the way."),
    fix: B("Drop the setting; all of them are off by default."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
