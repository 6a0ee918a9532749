//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Anchor, Change, Literal, Meta, Profile, Repair, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("aws-firehose-encrypted"),
    title: B("Firehose stream is not encrypted"),
    severity: Severity::Medium,
    raised: B(&[]),
    family: B("encryption"),
    provider: B("aws"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_AWS_240"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("aws_kinesis_firehose_delivery_stream")]),
    why: B("Records wait in the stream as they came, readable to who gets hold of its storage."),
    fix: B("Write server_side_encryption { enabled = true }. A stream that reads from Kinesis or MSK is encrypted there."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[Repair { kinds: B(&[]), at: Anchor::Resource, changes: B(&[Change::Set { path: B("server_side_encryption.enabled"), value: Literal::Bool(true) }]) }]),
};
