//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Anchor, Change, Literal, Meta, Repair, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("azure-sql-threat-admins"),
    title: B("Alerts of a SQL server do not reach its administrators"),
    severity: Severity::Low,
    raised: B(&[]),
    family: B("logging"),
    provider: B("azure"),
    profiles: B(&[]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_AZURE_27"), inputs: B(&[]) }, Alias { id: B("AZU-0023"), inputs: B(&[]) }, Alias { id: B("azure-database-threat-alert-email-to-owner"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("azurerm_mssql_managed_instance_security_alert_policy"), B("azurerm_mssql_server_security_alert_policy")]),
    why: B("Administrators can stop an attack only if they hear of it."),
    fix: B("Set email_account_admins_enabled = true; on a server, with azurerm before 5.0, email_account_admins."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[Repair { kinds: B(&[]), at: Anchor::Finding, changes: B(&[Change::Set { path: B("."), value: Literal::Bool(true) }]) }, Repair { kinds: B(&[]), at: Anchor::Resource, changes: B(&[Change::Set { path: B("email_account_admins_enabled"), value: Literal::Bool(true) }]) }, Repair { kinds: B(&[]), at: Anchor::Resource, changes: B(&[Change::Set { path: B("email_account_admins"), value: Literal::Bool(true) }]) }]),
};
