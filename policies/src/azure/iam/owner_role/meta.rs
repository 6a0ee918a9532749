//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Control, Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("azure-role-owner"),
    title: B("Custom role may do everything in a subscription"),
    severity: Severity::High,
    raised: B(&[]),
    family: B("iam"),
    provider: B("azure"),
    profiles: B(&[Profile::Recommended]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_AZURE_39"), inputs: B(&[]) }, Alias { id: B("AZU-0030"), inputs: B(&[]) }, Alias { id: B("azure-authorization-limit-role-actions"), inputs: B(&[]) }]),
    controls: B(&[Control { standard: B("cis-azure-2.1"), id: B("1.23") }]),
    applies_to: B(&[B("azurerm_role_definition")]),
    why: B("A custom role with all actions is an owner that reviews of the built-in role Owner do not show."),
    fix: B("Name the actions that are needed, or assign the built-in role where an owner is meant."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
