//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Anchor, Change, Literal, Meta, Repair, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("azure-app-public"),
    title: B("App is on the public network"),
    severity: Severity::Low,
    raised: B(&[]),
    family: B("network"),
    provider: B("azure"),
    profiles: B(&[]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_AZURE_221"), inputs: B(&[]) }, Alias { id: B("CKV_AZURE_222"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("azurerm_linux_function_app"), B("azurerm_linux_function_app_slot"), B("azurerm_linux_web_app"), B("azurerm_linux_web_app_slot"), B("azurerm_windows_function_app"), B("azurerm_windows_function_app_slot"), B("azurerm_windows_web_app"), B("azurerm_windows_web_app_slot")]),
    why: B("An app for colleagues or for other services needs no address that everyone can try."),
    fix: B("Set public_network_access_enabled = false and use a private endpoint."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[Repair { kinds: B(&[]), at: Anchor::Resource, changes: B(&[Change::Set { path: B("public_network_access_enabled"), value: Literal::Bool(false) }]) }]),
};
