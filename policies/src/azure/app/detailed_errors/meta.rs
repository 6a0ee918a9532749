//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("azure-app-no-detailed-errors"),
    title: B("Web app keeps no detailed error messages"),
    severity: Severity::Low,
    raised: B(&[]),
    family: B("logging"),
    provider: B("azure"),
    profiles: B(&[]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_AZURE_65"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("azurerm_app_service"), B("azurerm_app_service_slot"), B("azurerm_linux_web_app"), B("azurerm_linux_web_app_slot"), B("azurerm_windows_web_app"), B("azurerm_windows_web_app_slot")]),
    why: B("When it fails there is no page that says where."),
    fix: B("Set detailed_error_messages = true in logs (detailed_error_messages_enabled of azurerm_app_service)."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
