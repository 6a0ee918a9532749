//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("azure-servicebus-one-encryption"),
    title: B("Service Bus namespace is not encrypted twice"),
    severity: Severity::Low,
    raised: B(&[]),
    family: B("encryption"),
    provider: B("azure"),
    profiles: B(&[]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_AZURE_199"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("azurerm_servicebus_namespace")]),
    why: B("A second layer with its own key protects the data where the first one is broken or misconfigured."),
    fix: B("Set infrastructure_encryption_enabled = true in customer_managed_key (Premium)."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
