//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("azure-windows-updates-off"),
    title: B("Windows machine does not install updates by itself"),
    severity: Severity::Medium,
    raised: B(&[]),
    family: B("maintenance"),
    provider: B("azure"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_AZURE_177"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("azurerm_windows_virtual_machine"), B("azurerm_windows_virtual_machine_scale_set")]),
    why: B("Known holes stay open until somebody thinks of them."),
    fix: B("Leave automatic_updates_enabled on, the default, or patch by patch_mode."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
