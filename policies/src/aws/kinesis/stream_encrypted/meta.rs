//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("aws-kinesis-stream-encrypted"),
    title: B("Kinesis stream is not encrypted"),
    severity: Severity::Medium,
    raised: B(&[]),
    family: B("encryption"),
    provider: B("aws"),
    profiles: B(&[Profile::Recommended]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_AWS_43"), inputs: B(&[]) }, Alias { id: B("AWS-0064"), inputs: B(&[]) }, Alias { id: B("aws-kinesis-enable-in-transit-encryption"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("aws_kinesis_stream")]),
    why: B("Records wait in the stream as they came, readable to who gets hold of its storage."),
    fix: B("Set encryption_type = \"KMS\" and a key in kms_key_id."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
