//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Anchor, Change, Literal, Meta, Repair, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("aws-mwaa-scheduler-logs"),
    title: B("Airflow environment does not write logs of its scheduler"),
    severity: Severity::Low,
    raised: B(&[]),
    family: B("logging"),
    provider: B("aws"),
    profiles: B(&[]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_AWS_242"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("aws_mwaa_environment")]),
    why: B("Why the scheduler failed cannot be told afterwards."),
    fix: B("Set enabled = true in the scheduler_logs of logging_configuration."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[Repair { kinds: B(&[]), at: Anchor::Resource, changes: B(&[Change::Set { path: B("logging_configuration.scheduler_logs.enabled"), value: Literal::Bool(true) }]) }]),
};
