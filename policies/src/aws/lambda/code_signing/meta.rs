//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("aws-lambda-code-signing"),
    title: B("Lambda function takes unsigned code"),
    severity: Severity::Low,
    raised: B(&[]),
    family: B("other"),
    provider: B("aws"),
    profiles: B(&[]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_AWS_272"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("aws_lambda_function")]),
    why: B("Whoever may upload code can run anything with the role of the function."),
    fix: B("Set code_signing_config_arn to a configuration that names your signing profiles and enforces them."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
