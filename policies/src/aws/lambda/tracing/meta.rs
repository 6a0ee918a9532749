//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("aws-lambda-tracing"),
    title: B("Lambda function is not traced"),
    severity: Severity::Low,
    raised: B(&[]),
    family: B("logging"),
    provider: B("aws"),
    profiles: B(&[]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("AWS-0066"), inputs: B(&[]) }, Alias { id: B("aws-lambda-enable-tracing"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("aws_lambda_function")]),
    why: B("Where a slow or failing request got stuck has to be guessed."),
    fix: B("Add tracing_config { mode = \"Active\" }."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
