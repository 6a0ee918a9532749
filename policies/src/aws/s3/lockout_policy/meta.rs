//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("aws-s3-lockout-policy"),
    title: B("S3 bucket policy locks everyone out"),
    severity: Severity::Medium,
    raised: B(&[]),
    family: B("iam"),
    provider: B("aws"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_AWS_93"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("aws_s3_bucket"), B("aws_s3_bucket_policy")]),
    why: B("Only the root user of the account can take the policy off again."),
    fix: B("Name those who are to be denied, or add a condition that leaves someone in."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
