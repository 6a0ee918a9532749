//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Control, Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("azure-storage-activity-log-public"),
    title: B("Container beside the activity log is public"),
    severity: Severity::High,
    raised: B(&[]),
    family: B("public-bucket"),
    provider: B("azure"),
    profiles: B(&[Profile::Recommended]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV2_AZURE_8"), inputs: B(&[]) }]),
    controls: B(&[Control { standard: B("cis-azure-2.1"), id: B("5.1.3") }]),
    applies_to: B(&[B("azurerm_storage_account"), B("azurerm_storage_container")]),
    why: B("The activity log says who did what in the subscription; a public container in the account that holds or watches it shows that to everyone."),
    fix: B("Set container_access_type = \"private\", and keep logs in an account of their own."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
