//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("azure-app-plan-one-worker"),
    title: B("App Service plan has one worker only"),
    severity: Severity::Low,
    raised: B(&[]),
    family: B("availability"),
    provider: B("azure"),
    profiles: B(&[]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_AZURE_212"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("azurerm_service_plan")]),
    why: B("When its machine fails or is replaced the app is gone."),
    fix: B("Set worker_count to 2 or more."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
