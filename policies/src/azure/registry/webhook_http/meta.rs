//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("azure-acr-webhook-http"),
    title: B("Container registry calls a webhook without TLS"),
    severity: Severity::Medium,
    raised: B(&[]),
    family: B("encryption"),
    provider: B("azure"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV2_AZURE_30"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("azurerm_container_registry_webhook")]),
    why: B("Everyone between the registry and the service can read and change what is said, the headers with credentials among it."),
    fix: B("Name a service_uri that starts with https://."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
