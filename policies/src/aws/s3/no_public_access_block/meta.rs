//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Anchor, Change, Control, Literal, Meta, Profile, Repair, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("aws-s3-no-public-access-block"),
    title: B("S3 bucket has no public access block"),
    severity: Severity::Medium,
    raised: B(&[]),
    family: B("public-bucket"),
    provider: B("aws"),
    profiles: B(&[Profile::Recommended]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV2_AWS_6"), inputs: B(&[]) }, Alias { id: B("AWS-0086"), inputs: B(&[]) }, Alias { id: B("AWS-0087"), inputs: B(&[]) }, Alias { id: B("AWS-0091"), inputs: B(&[]) }, Alias { id: B("AWS-0093"), inputs: B(&[]) }, Alias { id: B("AWS-0094"), inputs: B(&[]) }, Alias { id: B("aws-s3-specify-public-access-block"), inputs: B(&[]) }]),
    controls: B(&[Control { standard: B("cis-aws-3.0"), id: B("2.1.4") }]),
    applies_to: B(&[B("aws_s3_bucket")]),
    why: B("Without a public access block one ACL or policy is enough to make the bucket public."),
    fix: B("Add an aws_s3_bucket_public_access_block for the bucket with all four settings on."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[Repair { kinds: B(&[B("aws_s3_bucket")]), at: Anchor::Resource, changes: B(&[Change::Beside { kind: B("aws_s3_bucket_public_access_block"), refer: B("bucket"), arguments: B(&[(B("block_public_acls"), Literal::Bool(true)), (B("block_public_policy"), Literal::Bool(true)), (B("ignore_public_acls"), Literal::Bool(true)), (B("restrict_public_buckets"), Literal::Bool(true))]) }]) }]),
};
