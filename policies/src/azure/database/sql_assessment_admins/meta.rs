//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("azure-sql-assessment-admins"),
    title: B("What scans of a SQL server find does not reach owners and a named address"),
    severity: Severity::Low,
    raised: B(&[]),
    family: B("logging"),
    provider: B("azure"),
    profiles: B(&[]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV2_AZURE_5"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("azurerm_mssql_server_vulnerability_assessment")]),
    why: B("Those who answer for the subscription do not learn of weak settings."),
    fix: B("Set email_subscription_admins = true and name addresses in emails of recurring_scans."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
