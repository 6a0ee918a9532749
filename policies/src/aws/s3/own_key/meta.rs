//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("aws-s3-own-key"),
    title: B("S3 bucket is not encrypted with a key of your own by default"),
    severity: Severity::Low,
    raised: B(&[]),
    family: B("encryption"),
    provider: B("aws"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("AWS-0132"), inputs: B(&[]) }, Alias { id: B("aws-s3-encryption-customer-key"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("aws_s3_bucket")]),
    why: B("Only for a key of your own can you decide who may use it, and see who did."),
    fix: B("Set sse_algorithm = \"aws:kms\" with a key in kms_master_key_id. Buckets that take access logs are left out: S3 cannot write them with KMS."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
