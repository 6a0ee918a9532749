//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Anchor, Change, Control, Literal, Meta, Profile, Repair, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("azure-database-ssl-off"),
    title: B("Database server accepts unencrypted connections"),
    severity: Severity::High,
    raised: B(&[]),
    family: B("encryption"),
    provider: B("azure"),
    profiles: B(&[Profile::Recommended]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_AZURE_29"), inputs: B(&[]) }, Alias { id: B("CKV_AZURE_28"), inputs: B(&[]) }, Alias { id: B("CKV_AZURE_47"), inputs: B(&[]) }, Alias { id: B("CKV2_AZURE_37"), inputs: B(&[]) }, Alias { id: B("AZU-0020"), inputs: B(&[]) }, Alias { id: B("azure-database-enable-ssl-enforcement"), inputs: B(&[]) }]),
    controls: B(&[Control { standard: B("cis-azure-2.1"), id: B("4.3.1") }]),
    applies_to: B(&[B("azurerm_mariadb_server"), B("azurerm_mysql_server"), B("azurerm_postgresql_server")]),
    why: B("Passwords and data cross the network in the clear for whoever connects without TLS."),
    fix: B("Set ssl_enforcement_enabled = true."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[Repair { kinds: B(&[]), at: Anchor::Finding, changes: B(&[Change::Set { path: B("."), value: Literal::Bool(true) }]) }]),
};
