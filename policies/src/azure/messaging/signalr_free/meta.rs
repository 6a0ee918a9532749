//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("azure-signalr-free"),
    title: B("SignalR has no agreed availability"),
    severity: Severity::Low,
    raised: B(&[]),
    family: B("availability"),
    provider: B("azure"),
    profiles: B(&[]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_AZURE_196"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("azurerm_signalr_service")]),
    why: B("The free tier has twenty connections and no service level agreement."),
    fix: B("Take the tier Standard_S1 or a higher one."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
