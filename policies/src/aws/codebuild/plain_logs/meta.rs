//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("aws-codebuild-plain-logs"),
    title: B("CodeBuild writes its logs to S3 unencrypted"),
    severity: Severity::Low,
    raised: B(&[]),
    family: B("encryption"),
    provider: B("aws"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_AWS_311"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("aws_codebuild_project")]),
    why: B("Logs of builds show hosts, paths and now and then secrets."),
    fix: B("Drop encryption_disabled; it is false by default."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
