//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("prometheus-alert-no-runbook"),
    title: B("Alert has no runbook"),
    severity: Severity::Low,
    raised: B(&[]),
    family: B("ownership"),
    provider: B("kubernetes"),
    profiles: B(&[Profile::Ownership]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[]),
    controls: B(&[]),
    applies_to: B(&[B("PrometheusRule.monitoring.coreos.com")]),
    why: B("Whoever is woken by it at night has to find out first what to do."),
    fix: B("Set the annotation runbook_url of the alert to a page that says what it means and what to do."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
