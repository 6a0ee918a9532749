//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("azure-app-identity"),
    title: B("Web app has no managed identity"),
    severity: Severity::Low,
    raised: B(&[]),
    family: B("iam"),
    provider: B("azure"),
    profiles: B(&[]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_AZURE_16"), inputs: B(&[]) }, Alias { id: B("CKV_AZURE_71"), inputs: B(&[]) }, Alias { id: B("AZU-0002"), inputs: B(&[]) }, Alias { id: B("azure-appservice-account-identity-registered"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("azurerm_app_service"), B("azurerm_app_service_slot"), B("azurerm_linux_web_app"), B("azurerm_linux_web_app_slot"), B("azurerm_windows_web_app"), B("azurerm_windows_web_app_slot")]),
    why: B("An app without an identity needs passwords and keys in its settings to reach other services."),
    fix: B("Write an identity block."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
