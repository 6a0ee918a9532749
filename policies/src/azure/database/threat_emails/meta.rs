//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("azure-sql-threat-emails"),
    title: B("Alerts of a SQL server reach no address"),
    severity: Severity::Low,
    raised: B(&[]),
    family: B("logging"),
    provider: B("azure"),
    profiles: B(&[]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_AZURE_26"), inputs: B(&[]) }, Alias { id: B("AZU-0018"), inputs: B(&[]) }, Alias { id: B("azure-database-threat-alert-email-set"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("azurerm_mssql_managed_instance_security_alert_policy"), B("azurerm_mssql_server_security_alert_policy")]),
    why: B("An alert that nobody reads stops nothing."),
    fix: B("Name an address in email_addresses."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
