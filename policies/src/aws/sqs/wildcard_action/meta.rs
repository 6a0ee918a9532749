//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("aws-sqs-wildcard-action"),
    title: B("SQS queue policy allows every action"),
    severity: Severity::Medium,
    raised: B(&[]),
    family: B("iam"),
    provider: B("aws"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_AWS_72"), inputs: B(&[]) }, Alias { id: B("AWS-0097"), inputs: B(&[]) }, Alias { id: B("aws-sqs-no-wildcards-in-policy-documents"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("aws_sqs_queue"), B("aws_sqs_queue_policy")]),
    why: B("Who is meant to send a message can also read them, delete the queue or change this policy."),
    fix: B("Name the actions that are needed, such as sqs:SendMessage."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
