//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("aws-s3-encryption-algorithm"),
    title: B("S3 bucket names an encryption that does not exist"),
    severity: Severity::Medium,
    raised: B(&[]),
    family: B("encryption"),
    provider: B("aws"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_AWS_19"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("aws_s3_bucket")]),
    why: B("S3 refuses the configuration, and what was meant does not hold."),
    fix: B("Set sse_algorithm to aws:kms, aws:kms:dsse or AES256."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
