//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("aws-sns-topic-encrypted"),
    title: B("SNS topic is not encrypted"),
    severity: Severity::Medium,
    raised: B(&[]),
    family: B("encryption"),
    provider: B("aws"),
    profiles: B(&[Profile::Recommended]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_AWS_26"), inputs: B(&[]) }, Alias { id: B("AWS-0095"), inputs: B(&[]) }, Alias { id: B("aws-sns-enable-topic-encryption"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("aws_sns_topic")]),
    why: B("Messages are kept in plain text until they are delivered."),
    fix: B("Name a KMS key in kms_master_key_id; alias/aws/sns is the one that AWS manages."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
