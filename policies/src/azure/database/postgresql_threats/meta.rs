//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("azure-postgresql-no-threat-detection"),
    title: B("PostgreSQL server detects no threats"),
    severity: Severity::Low,
    raised: B(&[]),
    family: B("logging"),
    provider: B("azure"),
    profiles: B(&[]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_AZURE_128"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("azurerm_postgresql_server")]),
    why: B("Attempts to guess passwords or to inject SQL raise no alert."),
    fix: B("Add a threat_detection_policy with enabled = true, or move to a flexible server with Defender for Cloud."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
