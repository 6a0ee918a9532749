//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("aws-lambda-environment-secret"),
    title: B("Lambda function shows a secret in its environment"),
    severity: Severity::Critical,
    raised: B(&[]),
    family: B("iam"),
    provider: B("aws"),
    profiles: B(&[Profile::Recommended]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_AWS_45"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("aws_lambda_function")]),
    why: B("Everyone who may look at the function can read its environment."),
    fix: B("Give the function a role, and let it fetch secrets from Secrets Manager or Parameter Store."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
