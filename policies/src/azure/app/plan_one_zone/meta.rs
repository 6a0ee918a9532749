//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("azure-app-plan-one-zone"),
    title: B("App Service plan is in one zone"),
    severity: Severity::Low,
    raised: B(&[]),
    family: B("availability"),
    provider: B("azure"),
    profiles: B(&[]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_AZURE_225"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("azurerm_service_plan")]),
    why: B("When the zone fails so does the app."),
    fix: B("Set zone_balancing_enabled = true (Premium)."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
