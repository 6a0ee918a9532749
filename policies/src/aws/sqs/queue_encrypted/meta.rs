//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("aws-sqs-queue-encrypted"),
    title: B("SQS queue is not encrypted"),
    severity: Severity::Medium,
    raised: B(&[]),
    family: B("encryption"),
    provider: B("aws"),
    profiles: B(&[Profile::Recommended]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_AWS_27"), inputs: B(&[]) }, Alias { id: B("AWS-0096"), inputs: B(&[]) }, Alias { id: B("aws-sqs-enable-queue-encryption"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("aws_sqs_queue")]),
    why: B("Messages are kept in plain text until somebody takes them."),
    fix: B("Leave sqs_managed_sse_enabled out or set it to true, or name a KMS key in kms_master_key_id."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
