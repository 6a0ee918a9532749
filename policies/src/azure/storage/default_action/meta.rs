//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Anchor, Change, Control, Literal, Meta, Profile, Repair, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("azure-storage-default-action"),
    title: B("Storage account lets all networks in by default"),
    severity: Severity::Medium,
    raised: B(&[]),
    family: B("public-bucket"),
    provider: B("azure"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_AZURE_35"), inputs: B(&[]) }, Alias { id: B("AZU-0012"), inputs: B(&[]) }, Alias { id: B("azure-storage-default-action-deny"), inputs: B(&[]) }]),
    controls: B(&[Control { standard: B("cis-azure-2.1"), id: B("3.8") }]),
    applies_to: B(&[B("azurerm_storage_account"), B("azurerm_storage_account_network_rules")]),
    why: B("Without a default of Deny, or without any rules, everyone on the internet can try keys against the account."),
    fix: B("Write network_rules with default_action = \"Deny\", and name the networks that are let in."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[Repair { kinds: B(&[B("azurerm_storage_account_network_rules")]), at: Anchor::Resource, changes: B(&[Change::Set { path: B("default_action"), value: Literal::Text(B("Deny")) }]) }, Repair { kinds: B(&[B("azurerm_storage_account")]), at: Anchor::Resource, changes: B(&[Change::Set { path: B("network_rules.default_action"), value: Literal::Text(B("Deny")) }]) }]),
};
