//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("azure-log-analytics-no-cap"),
    title: B("Log Analytics workspace takes any amount of logs"),
    severity: Severity::Low,
    raised: B(&[]),
    family: B("cost"),
    provider: B("azure"),
    profiles: B(&[Profile::Cost]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[]),
    controls: B(&[]),
    applies_to: B(&[B("azurerm_log_analytics_workspace")]),
    why: B("Logs are billed by the gigabyte: one chatty release can cost more in a day than the workspace in a month."),
    fix: B("Set daily_quota_gb well above a usual day, with an alert on the way there."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
