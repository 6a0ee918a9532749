//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("azure-spring-app-plain"),
    title: B("Spring Cloud talks to an app without TLS"),
    severity: Severity::Low,
    raised: B(&[]),
    family: B("encryption"),
    provider: B("azure"),
    profiles: B(&[]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV2_AZURE_55"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("azurerm_spring_cloud_app")]),
    why: B("Within the service requests travel in the clear from the entry to the app."),
    fix: B("Set tls_enabled = true."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
