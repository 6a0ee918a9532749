//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("aws-s3-replication"),
    title: B("S3 bucket is not replicated"),
    severity: Severity::Low,
    raised: B(&[]),
    family: B("availability"),
    provider: B("aws"),
    profiles: B(&[]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_AWS_144"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("aws_s3_bucket")]),
    why: B("What is lost with the bucket, or with its region, is lost."),
    fix: B("Add an aws_s3_bucket_replication_configuration with a rule whose status is Enabled."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
