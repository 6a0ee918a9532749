//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("aws-lambda-dead-letter-queue"),
    title: B("Lambda function has no dead letter queue"),
    severity: Severity::Low,
    raised: B(&[]),
    family: B("other"),
    provider: B("aws"),
    profiles: B(&[]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_AWS_116"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("aws_lambda_function")]),
    why: B("An event that the function fails on is dropped after two more tries, and nobody can look at it."),
    fix: B("Add dead_letter_config with the ARN of a queue or topic."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
