//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("aws-ssm-session-no-logs"),
    title: B("Session Manager does not keep encrypted logs of sessions"),
    severity: Severity::Low,
    raised: B(&[]),
    family: B("logging"),
    provider: B("aws"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_AWS_113"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("aws_ssm_document")]),
    why: B("What somebody did on a machine cannot be told afterwards."),
    fix: B("Name s3BucketName with s3EncryptionEnabled = true, or cloudWatchLogGroupName with cloudWatchEncryptionEnabled = true."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
