//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("aws-s3-encryption-not-set"),
    title: B("S3 bucket leaves its encryption to the default"),
    severity: Severity::Low,
    raised: B(&[]),
    family: B("encryption"),
    provider: B("aws"),
    profiles: B(&[]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("AWS-0088"), inputs: B(&[]) }, Alias { id: B("aws-s3-enable-bucket-encryption"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("aws_s3_bucket")]),
    why: B("Objects written since January 2023 are encrypted with a key of Amazon S3's, older ones stay as they are; nothing here says what is meant."),
    fix: B("Declare an aws_s3_bucket_server_side_encryption_configuration for the bucket."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
