//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("aws-lambda-permission-source"),
    title: B("Lambda permission for a service names no source"),
    severity: Severity::Medium,
    raised: B(&[]),
    family: B("network"),
    provider: B("aws"),
    profiles: B(&[Profile::Recommended]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_AWS_364"), inputs: B(&[]) }, Alias { id: B("AWS-0067"), inputs: B(&[]) }, Alias { id: B("aws-lambda-restrict-source-arn"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("aws_lambda_permission")]),
    why: B("A service acts for all of its customers: without a source, another account can have it invoke your function (the confused deputy)."),
    fix: B("Set source_arn to the resource that invokes the function, or source_account to its account."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
