//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Anchor, Change, Literal, Meta, Repair, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("azure-app-http2"),
    title: B("App does not speak HTTP/2"),
    severity: Severity::Info,
    raised: B(&[]),
    family: B("other"),
    provider: B("azure"),
    profiles: B(&[]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_AZURE_18"), inputs: B(&[]) }, Alias { id: B("CKV_AZURE_67"), inputs: B(&[]) }, Alias { id: B("AZU-0005"), inputs: B(&[]) }, Alias { id: B("azure-appservice-enable-http2"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("azurerm_app_service"), B("azurerm_app_service_slot"), B("azurerm_function_app"), B("azurerm_function_app_slot"), B("azurerm_linux_function_app"), B("azurerm_linux_function_app_slot"), B("azurerm_linux_web_app"), B("azurerm_linux_web_app_slot"), B("azurerm_windows_function_app"), B("azurerm_windows_function_app_slot"), B("azurerm_windows_web_app"), B("azurerm_windows_web_app_slot")]),
    why: B("HTTP/2 is faster and lacks ambiguities of HTTP/1.1 that attackers use to smuggle requests."),
    fix: B("Set http2_enabled = true in site_config."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[Repair { kinds: B(&[]), at: Anchor::Finding, changes: B(&[Change::Set { path: B("."), value: Literal::Bool(true) }]) }, Repair { kinds: B(&[]), at: Anchor::Resource, changes: B(&[Change::Set { path: B("site_config.http2_enabled"), value: Literal::Bool(true) }]) }]),
};
