//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Anchor, Change, Literal, Meta, Repair, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("aws-mwaa-webserver-logs"),
    title: B("Airflow environment does not write logs of its webserver"),
    severity: Severity::Low,
    raised: B(&[]),
    family: B("logging"),
    provider: B("aws"),
    profiles: B(&[]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_AWS_244"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("aws_mwaa_environment")]),
    why: B("Why the webserver failed cannot be told afterwards."),
    fix: B("Set enabled = true in the webserver_logs of logging_configuration."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[Repair { kinds: B(&[]), at: Anchor::Resource, changes: B(&[Change::Set { path: B("logging_configuration.webserver_logs.enabled"), value: Literal::Bool(true) }]) }]),
};
