//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("azure-api-management-plain-backend"),
    title: B("API Management calls its backend without encryption"),
    severity: Severity::High,
    raised: B(&[]),
    family: B("encryption"),
    provider: B("azure"),
    profiles: B(&[Profile::Recommended]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_AZURE_215"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("azurerm_api_management_backend")]),
    why: B("Requests, with the tokens in them, cross the network in the clear."),
    fix: B("Give the backend's url as https://."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
