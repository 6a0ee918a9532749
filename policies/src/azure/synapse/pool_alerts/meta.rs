//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("azure-synapse-pool-no-alerts"),
    title: B("Synapse SQL pool leaves threats undetected"),
    severity: Severity::Low,
    raised: B(&[]),
    family: B("logging"),
    provider: B("azure"),
    profiles: B(&[]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV2_AZURE_51"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("azurerm_synapse_sql_pool")]),
    why: B("Injections and logins from odd places are not noticed."),
    fix: B("Add an azurerm_synapse_sql_pool_security_alert_policy with policy_state = \"Enabled\"."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
