//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("aws-sqs-encryption-not-set"),
    title: B("SQS queue leaves its encryption to the default"),
    severity: Severity::Low,
    raised: B(&[]),
    family: B("encryption"),
    provider: B("aws"),
    profiles: B(&[]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_AWS_27"), inputs: B(&[]) }, Alias { id: B("AWS-0096"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("aws_sqs_queue")]),
    why: B("New queues are encrypted by default, but queues made before October 2022 stay in plain text until the configuration says otherwise."),
    fix: B("Set sqs_managed_sse_enabled = true, or name a KMS key in kms_master_key_id."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
