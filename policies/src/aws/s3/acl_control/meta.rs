//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Profile, Severity, Status};

pub static META: Meta = Meta {
    id: B("aws-s3-acl-control"),
    title: B("S3 ACL gives everyone control or shows everyone who has access"),
    severity: Severity::High,
    family: B("public-bucket"),
    provider: B("aws"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_AWS_375"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("aws_s3_bucket_acl")]),
    why: B("Everyone can read who has access to the bucket, with full control also change it."),
    fix: B("Remove the grant to the group of all users."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
};
