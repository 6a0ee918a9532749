//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Control, Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("aws-s3-public-policy"),
    title: B("S3 bucket policy allows everyone"),
    severity: Severity::Critical,
    raised: B(&[]),
    family: B("public-bucket"),
    provider: B("aws"),
    profiles: B(&[Profile::Recommended]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_AWS_70"), inputs: B(&[]) }]),
    controls: B(&[Control { standard: B("cis-aws-3.0"), id: B("2.1.4") }]),
    applies_to: B(&[B("aws_s3_bucket"), B("aws_s3_bucket_policy")]),
    why: B("Everyone on the internet can do what the statement allows."),
    fix: B("Name the principals, or add a condition on the account, the organisation or the network."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
