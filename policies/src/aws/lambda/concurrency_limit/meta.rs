//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("aws-lambda-concurrency-limit"),
    title: B("Lambda function has no concurrency limit"),
    severity: Severity::Low,
    raised: B(&[]),
    family: B("other"),
    provider: B("aws"),
    profiles: B(&[]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_AWS_115"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("aws_lambda_function")]),
    why: B("One function under load can use up the concurrency of the whole account, and all others are throttled."),
    fix: B("Set reserved_concurrent_executions to what the function needs."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
