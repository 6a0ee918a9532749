//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("aws-cloudwatch-log-retention"),
    title: B("Log group does not say how long it keeps logs"),
    severity: Severity::Low,
    raised: B(&[]),
    family: B("logging"),
    provider: B("aws"),
    profiles: B(&[Profile::Cost]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_AWS_66"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("aws_cloudwatch_log_group")]),
    why: B("Logs that are kept for ever cost more every month, and hold personal data for longer than is allowed."),
    fix: B("Set retention_in_days."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
