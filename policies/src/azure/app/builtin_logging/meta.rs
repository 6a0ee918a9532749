//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("azure-function-no-logs"),
    title: B("Function app writes no logs"),
    severity: Severity::Low,
    raised: B(&[]),
    family: B("logging"),
    provider: B("azure"),
    profiles: B(&[]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_AZURE_159"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("azurerm_function_app"), B("azurerm_function_app_slot"), B("azurerm_linux_function_app"), B("azurerm_linux_function_app_slot"), B("azurerm_windows_function_app"), B("azurerm_windows_function_app_slot")]),
    why: B("When a function fails or is misused, nothing tells."),
    fix: B("Leave builtin_logging_enabled (enable_builtin_logging of azurerm_function_app) on."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
