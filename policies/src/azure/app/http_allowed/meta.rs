//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Anchor, Change, Control, Literal, Meta, Profile, Repair, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("azure-app-http-allowed"),
    title: B("App answers unencrypted HTTP"),
    severity: Severity::High,
    raised: B(&[]),
    family: B("encryption"),
    provider: B("azure"),
    profiles: B(&[Profile::Recommended]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_AZURE_14"), inputs: B(&[]) }, Alias { id: B("CKV_AZURE_70"), inputs: B(&[]) }, Alias { id: B("CKV_AZURE_153"), inputs: B(&[]) }, Alias { id: B("AZU-0004"), inputs: B(&[]) }, Alias { id: B("azure-appservice-enforce-https"), inputs: B(&[]) }, Alias { id: B("AZU-0072"), inputs: B(&[]) }]),
    controls: B(&[Control { standard: B("cis-azure-2.1"), id: B("9.2") }]),
    applies_to: B(&[B("azurerm_app_service"), B("azurerm_app_service_slot"), B("azurerm_function_app"), B("azurerm_function_app_slot"), B("azurerm_linux_function_app"), B("azurerm_linux_function_app_slot"), B("azurerm_linux_web_app"), B("azurerm_linux_web_app_slot"), B("azurerm_windows_function_app"), B("azurerm_windows_function_app_slot"), B("azurerm_windows_web_app"), B("azurerm_windows_web_app_slot")]),
    why: B("Whoever is on the way reads and changes what is sent over HTTP, session cookies among it."),
    fix: B("Set https_only = true, and leave require_https at its default where auth_settings_v2 is used."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[Repair { kinds: B(&[]), at: Anchor::Finding, changes: B(&[Change::Set { path: B("."), value: Literal::Bool(true) }]) }, Repair { kinds: B(&[]), at: Anchor::Resource, changes: B(&[Change::Set { path: B("https_only"), value: Literal::Bool(true) }]) }]),
};
