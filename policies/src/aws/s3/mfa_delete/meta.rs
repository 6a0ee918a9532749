//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Control, Meta, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("aws-s3-mfa-delete"),
    title: B("S3 bucket lets versions be deleted without MFA"),
    severity: Severity::Low,
    raised: B(&[]),
    family: B("other"),
    provider: B("aws"),
    profiles: B(&[]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("AWS-0170"), inputs: B(&[]) }, Alias { id: B("aws-s3-require-mfa-delete"), inputs: B(&[]) }]),
    controls: B(&[Control { standard: B("cis-aws-3.0"), id: B("2.1.2") }]),
    applies_to: B(&[B("aws_s3_bucket"), B("aws_s3_bucket_versioning")]),
    why: B("Whoever gets hold of credentials can delete old versions too."),
    fix: B("Set mfa_delete = \"Enabled\" beside status; only the root user can switch it on, with a device at hand."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
