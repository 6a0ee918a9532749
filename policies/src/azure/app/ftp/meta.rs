//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Anchor, Change, Control, Literal, Meta, Profile, Repair, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("azure-app-ftp"),
    title: B("App can be deployed over unencrypted FTP"),
    severity: Severity::Medium,
    raised: B(&[]),
    family: B("other"),
    provider: B("azure"),
    profiles: B(&[Profile::Recommended]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_AZURE_78"), inputs: B(&[]) }, Alias { id: B("AZU-0071"), inputs: B(&[]) }, Alias { id: B("azure-appservice-enforce-ftps"), inputs: B(&[]) }]),
    controls: B(&[Control { standard: B("cis-azure-2.1"), id: B("9.10") }]),
    applies_to: B(&[B("azurerm_app_service"), B("azurerm_app_service_slot"), B("azurerm_function_app"), B("azurerm_function_app_slot"), B("azurerm_linux_function_app"), B("azurerm_linux_function_app_slot"), B("azurerm_linux_web_app"), B("azurerm_linux_web_app_slot"), B("azurerm_windows_function_app"), B("azurerm_windows_function_app_slot"), B("azurerm_windows_web_app"), B("azurerm_windows_web_app_slot")]),
    why: B("FTP sends the password that deploys the app in the clear."),
    fix: B("Set ftps_state in site_config to Disabled, or to FtpsOnly."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[Repair { kinds: B(&[]), at: Anchor::Finding, changes: B(&[Change::Set { path: B("."), value: Literal::Text(B("Disabled")) }]) }, Repair { kinds: B(&[]), at: Anchor::Resource, changes: B(&[Change::Set { path: B("site_config.ftps_state"), value: Literal::Text(B("Disabled")) }]) }]),
};
