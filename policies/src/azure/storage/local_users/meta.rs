//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Anchor, Change, Literal, Meta, Profile, Repair, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("azure-storage-local-users"),
    title: B("Storage account allows local users"),
    severity: Severity::Medium,
    raised: B(&[]),
    family: B("iam"),
    provider: B("azure"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_AZURE_244"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("azurerm_storage_account")]),
    why: B("Local users of SFTP have passwords and keys that no directory knows, rotates or blocks."),
    fix: B("Set local_user_enabled = false where SFTP is not used."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[Repair { kinds: B(&[]), at: Anchor::Resource, changes: B(&[Change::Set { path: B("local_user_enabled"), value: Literal::Bool(false) }]) }]),
};
