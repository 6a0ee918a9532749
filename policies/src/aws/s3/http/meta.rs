//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Control, Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("aws-s3-http"),
    title: B("S3 bucket policy does not refuse plain HTTP"),
    severity: Severity::Medium,
    raised: B(&[]),
    family: B("encryption"),
    provider: B("aws"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_AWS_379"), inputs: B(&[]) }]),
    controls: B(&[Control { standard: B("cis-aws-3.0"), id: B("2.1.1") }]),
    applies_to: B(&[B("aws_s3_bucket"), B("aws_s3_bucket_policy")]),
    why: B("Objects that are fetched without TLS can be read and changed on the way."),
    fix: B("Add a statement to the bucket's policy that denies s3:* where aws:SecureTransport is false."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
