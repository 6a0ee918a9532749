//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Meta, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("aws-lambda-environment-own-key"),
    title: B("Environment of a function is not encrypted with a key of your own"),
    severity: Severity::Low,
    raised: B(&[]),
    family: B("encryption"),
    provider: B("aws"),
    profiles: B(&[]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[]),
    controls: B(&[]),
    applies_to: B(&[B("aws_lambda_function")]),
    why: B("Whoever may read the configuration of the function reads its variables too; with a key of your own they need that as well."),
    fix: B("Name a KMS key in kms_key_arn."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
