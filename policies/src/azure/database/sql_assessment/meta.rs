//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Meta, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("azure-sql-no-vulnerability-assessment"),
    title: B("Nothing looks for weak settings of a SQL server"),
    severity: Severity::Low,
    raised: B(&[]),
    family: B("monitoring"),
    provider: B("azure"),
    profiles: B(&[]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[]),
    controls: B(&[]),
    applies_to: B(&[B("azurerm_mssql_server"), B("azurerm_sql_server")]),
    why: B("Rights that are too wide and databases that are open stay unnoticed."),
    fix: B("Set express_vulnerability_assessment_enabled = true, or add an azurerm_mssql_server_vulnerability_assessment."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
