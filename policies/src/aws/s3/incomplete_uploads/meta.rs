//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("aws-s3-incomplete-uploads"),
    title: B("S3 lifecycle keeps uploads that were never completed"),
    severity: Severity::Low,
    raised: B(&[]),
    family: B("backup"),
    provider: B("aws"),
    profiles: B(&[Profile::Cost]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_AWS_300"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("aws_s3_bucket_lifecycle_configuration")]),
    why: B("Parts of uploads that broke off are paid for without end, and seen by nobody."),
    fix: B("Add an enabled rule for the whole bucket with abort_incomplete_multipart_upload."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
