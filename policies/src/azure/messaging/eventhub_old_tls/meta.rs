//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("azure-eventhub-old-tls"),
    title: B("Event Hubs namespace takes old TLS"),
    severity: Severity::Medium,
    raised: B(&[]),
    family: B("encryption"),
    provider: B("azure"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_AZURE_223"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("azurerm_eventhub_namespace")]),
    why: B("TLS 1.0 and 1.1 have known flaws, and messages carry credentials."),
    fix: B("Set minimum_tls_version = \"1.2\", or leave it out."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
