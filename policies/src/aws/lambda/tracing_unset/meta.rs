//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("aws-lambda-tracing-unset"),
    title: B("Lambda function does not say how it is traced"),
    severity: Severity::Low,
    raised: B(&[]),
    family: B("logging"),
    provider: B("aws"),
    profiles: B(&[]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_AWS_50"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("aws_lambda_function")]),
    why: B("Whether a slow or failing request can be followed is left to chance."),
    fix: B("Add a tracing_config with the mode Active or, to follow what callers have sampled, PassThrough."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
