//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Anchor, Change, Control, Literal, Meta, Profile, Repair, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("azure-app-weak-tls"),
    title: B("App accepts TLS older than 1.2"),
    severity: Severity::High,
    raised: B(&[]),
    family: B("encryption"),
    provider: B("azure"),
    profiles: B(&[Profile::Recommended]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_AZURE_15"), inputs: B(&[]) }, Alias { id: B("CKV_AZURE_145"), inputs: B(&[]) }, Alias { id: B("CKV_AZURE_154"), inputs: B(&[]) }, Alias { id: B("AZU-0006"), inputs: B(&[]) }, Alias { id: B("azure-appservice-use-secure-tls-policy"), inputs: B(&[]) }]),
    controls: B(&[Control { standard: B("cis-azure-2.1"), id: B("9.3") }]),
    applies_to: B(&[B("azurerm_app_service"), B("azurerm_app_service_slot"), B("azurerm_function_app"), B("azurerm_function_app_slot"), B("azurerm_linux_function_app"), B("azurerm_linux_function_app_slot"), B("azurerm_linux_web_app"), B("azurerm_linux_web_app_slot"), B("azurerm_windows_function_app"), B("azurerm_windows_function_app_slot"), B("azurerm_windows_web_app"), B("azurerm_windows_web_app_slot")]),
    why: B("TLS 1.0 and 1.1 have known weaknesses, and no client of today needs them."),
    fix: B("Leave minimum_tls_version in site_config at its default, 1.2, or raise it."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[Repair { kinds: B(&[]), at: Anchor::Finding, changes: B(&[Change::Set { path: B("."), value: Literal::Text(B("1.2")) }]) }]),
};
