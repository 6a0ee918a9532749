//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("aws-s3-kms"),
    title: B("S3 bucket is not encrypted with KMS by default"),
    severity: Severity::Low,
    raised: B(&[]),
    family: B("encryption"),
    provider: B("aws"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_AWS_145"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("aws_s3_bucket")]),
    why: B("Without KMS nothing shows who decrypted an object, and who may read the bucket needs no key."),
    fix: B("Set sse_algorithm = \"aws:kms\" in the bucket's default encryption."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
