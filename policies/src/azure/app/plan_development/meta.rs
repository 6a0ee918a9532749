//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("azure-app-plan-development"),
    title: B("App Service plan is one for development"),
    severity: Severity::Info,
    raised: B(&[]),
    family: B("availability"),
    provider: B("azure"),
    profiles: B(&[]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_AZURE_211"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("azurerm_service_plan")]),
    why: B("Free, shared and basic plans share machines, do not scale by themselves and have no slots."),
    fix: B("Choose a plan from S1 or P0v3 on."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
