//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("aws-s3-lifecycle"),
    title: B("S3 bucket has no lifecycle"),
    severity: Severity::Low,
    raised: B(&[]),
    family: B("backup"),
    provider: B("aws"),
    profiles: B(&[Profile::Cost]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV2_AWS_61"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("aws_s3_bucket")]),
    why: B("Old versions and broken uploads are kept, and paid for, without end."),
    fix: B("Add an aws_s3_bucket_lifecycle_configuration for the bucket."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
