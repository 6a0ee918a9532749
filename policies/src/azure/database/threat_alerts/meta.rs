//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("azure-sql-threat-alerts"),
    title: B("SQL server leaves threats undetected"),
    severity: Severity::Low,
    raised: B(&[]),
    family: B("logging"),
    provider: B("azure"),
    profiles: B(&[]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_AZURE_25"), inputs: B(&[]) }, Alias { id: B("AZU-0028"), inputs: B(&[]) }, Alias { id: B("azure-database-all-threat-alerts-enabled"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("azurerm_mssql_managed_instance_security_alert_policy"), B("azurerm_mssql_server_security_alert_policy")]),
    why: B("An alert that is disabled is an attack that nobody hears of."),
    fix: B("Set state = \"Enabled\" and leave disabled_alerts empty."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
