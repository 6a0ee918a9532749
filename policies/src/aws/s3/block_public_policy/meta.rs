//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Anchor, Change, Control, Literal, Meta, Profile, Repair, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("aws-s3-block-public-policy"),
    title: B("S3 public access block leaves block_public_policy off"),
    severity: Severity::Medium,
    raised: B(&[]),
    family: B("public-bucket"),
    provider: B("aws"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_AWS_54"), inputs: B(&[]) }, Alias { id: B("AWS-0087"), inputs: B(&[]) }, Alias { id: B("aws-s3-block-public-policy"), inputs: B(&[]) }]),
    controls: B(&[Control { standard: B("cis-aws-3.0"), id: B("2.1.4") }]),
    applies_to: B(&[B("aws_s3_bucket_public_access_block"), B("aws_s3_account_public_access_block")]),
    why: B("With block_public_policy off, policies that allow everyone are accepted."),
    fix: B("Set block_public_policy = true."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[Repair { kinds: B(&[]), at: Anchor::Resource, changes: B(&[Change::Set { path: B("block_public_policy"), value: Literal::Bool(true) }]) }]),
};
