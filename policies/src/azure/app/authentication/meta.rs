//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Control, Meta, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("azure-app-authentication"),
    title: B("App leaves authentication to its code"),
    severity: Severity::Low,
    raised: B(&[]),
    family: B("iam"),
    provider: B("azure"),
    profiles: B(&[]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_AZURE_13"), inputs: B(&[]) }, Alias { id: B("CKV_AZURE_56"), inputs: B(&[]) }, Alias { id: B("AZU-0003"), inputs: B(&[]) }, Alias { id: B("azure-appservice-authentication-enabled"), inputs: B(&[]) }]),
    controls: B(&[Control { standard: B("cis-azure-2.1"), id: B("9.1") }]),
    applies_to: B(&[B("azurerm_app_service"), B("azurerm_app_service_slot"), B("azurerm_function_app"), B("azurerm_function_app_slot"), B("azurerm_linux_function_app"), B("azurerm_linux_function_app_slot"), B("azurerm_linux_web_app"), B("azurerm_linux_web_app_slot"), B("azurerm_windows_function_app"), B("azurerm_windows_function_app_slot"), B("azurerm_windows_web_app"), B("azurerm_windows_web_app_slot")]),
    why: B("The platform can turn strangers away before a request reaches the code of the app."),
    fix: B("Set auth_enabled = true in auth_settings_v2."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
