//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Control, Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("aws-s3-access-logging"),
    title: B("S3 bucket does not log access"),
    severity: Severity::Low,
    raised: B(&[]),
    family: B("logging"),
    provider: B("aws"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_AWS_18"), inputs: B(&[]) }, Alias { id: B("AWS-0089"), inputs: B(&[]) }, Alias { id: B("aws-s3-enable-logging"), inputs: B(&[]) }, Alias { id: B("aws-s3-enable-bucket-logging"), inputs: B(&[]) }]),
    controls: B(&[Control { standard: B("cis-aws-3.0"), id: B("3.4") }]),
    applies_to: B(&[B("aws_s3_bucket")]),
    why: B("Who read or changed which object cannot be told after an incident."),
    fix: B("Add an aws_s3_bucket_logging with the bucket that takes the logs."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
