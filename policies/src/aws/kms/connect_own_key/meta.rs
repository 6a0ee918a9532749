//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("aws-connect-own-key"),
    title: B("Connect keeps what customers say without a key of your own"),
    severity: Severity::Low,
    raised: B(&[]),
    family: B("encryption"),
    provider: B("aws"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_AWS_269"), inputs: B(&[]) }, Alias { id: B("CKV_AWS_270"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("aws_connect_instance_storage_config")]),
    why: B("Recordings and transcripts are encrypted with a key of AWS at best, which nobody can be shut out from."),
    fix: B("Write encryption_config with a key_id in kinesis_video_stream_config and s3_config."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
