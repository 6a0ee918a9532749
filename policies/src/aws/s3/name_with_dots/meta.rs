//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("aws-s3-name-with-dots"),
    title: B("S3 bucket name has dots"),
    severity: Severity::Info,
    raised: B(&[]),
    family: B("other"),
    provider: B("aws"),
    profiles: B(&[]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("AWS-0320"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("aws_s3_bucket")]),
    why: B("The certificate of S3 covers one label before the region: clients that verify it cannot use such a bucket by its own host name."),
    fix: B("Use hyphens instead of dots, unless the bucket is a website of that name."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
