//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("azure-app-no-azure-files"),
    title: B("App keeps its files on the disk of its plan"),
    severity: Severity::Info,
    raised: B(&[]),
    family: B("availability"),
    provider: B("azure"),
    profiles: B(&[]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_AZURE_88"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("azurerm_app_service"), B("azurerm_linux_web_app"), B("azurerm_windows_web_app")]),
    why: B("Files that an app writes there cannot be shared with another app and go when the app is deleted."),
    fix: B("Mount a share: storage_account with type = \"AzureFiles\"."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
