//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("aws-cloudwatch-short-log-retention"),
    title: B("Log group keeps logs for less than a year"),
    severity: Severity::Low,
    raised: B(&[]),
    family: B("logging"),
    provider: B("aws"),
    profiles: B(&[]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_AWS_338"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("aws_cloudwatch_log_group")]),
    why: B("Intrusions are often found months later, when the logs that show them are gone."),
    fix: B("Set retention_in_days to 365 or more, or to 0 to keep logs for ever."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
