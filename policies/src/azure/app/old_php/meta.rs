//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("azure-app-old-php"),
    title: B("App runs on an old PHP"),
    severity: Severity::Medium,
    raised: B(&[]),
    family: B("other"),
    provider: B("azure"),
    profiles: B(&[]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("AZU-0069"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("azurerm_app_service"), B("azurerm_app_service_slot"), B("azurerm_linux_web_app"), B("azurerm_linux_web_app_slot"), B("azurerm_windows_web_app"), B("azurerm_windows_web_app_slot")]),
    why: B("Holes that are found in it are not mended any more."),
    fix: B("Move to a version of PHP that is still supported."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
