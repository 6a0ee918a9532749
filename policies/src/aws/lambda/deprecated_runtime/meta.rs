//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("aws-lambda-deprecated-runtime"),
    title: B("Lambda function runs on a deprecated runtime"),
    severity: Severity::Medium,
    raised: B(&[]),
    family: B("other"),
    provider: B("aws"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_AWS_363"), inputs: B(&[]) }, Alias { id: B("aws_lambda_function_deprecated_runtime"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("aws_lambda_function")]),
    why: B("A deprecated runtime gets no security fixes any more, and one day the function can no longer be updated."),
    fix: B("Move the function to a runtime that is supported, such as python3.13, nodejs22.x or provided.al2023."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
