//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("aws-codebuild-logs-unset"),
    title: B("CodeBuild project does not say where its logs go"),
    severity: Severity::Info,
    raised: B(&[]),
    family: B("logging"),
    provider: B("aws"),
    profiles: B(&[]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_AWS_314"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("aws_codebuild_project")]),
    why: B("Without a configuration they land in a log group of CodeBuild's own, without retention, or nowhere when somebody turned it off."),
    fix: B("Write logs_config with cloudwatch_logs or s3_logs, and leave one of them enabled."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
