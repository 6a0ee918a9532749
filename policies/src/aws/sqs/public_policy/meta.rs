//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("aws-sqs-public-policy"),
    title: B("SQS queue policy allows everyone"),
    severity: Severity::High,
    raised: B(&[]),
    family: B("iam"),
    provider: B("aws"),
    profiles: B(&[Profile::Recommended]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_AWS_168"), inputs: B(&[]) }, Alias { id: B("CKV_AWS_387"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("aws_sqs_queue"), B("aws_sqs_queue_policy")]),
    why: B("Anyone with an AWS account can do with the messages what the statement allows."),
    fix: B("Name the accounts or services, or add a condition on the source (aws:SourceArn)."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
