//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("aws-s3-public-acl-permissions"),
    title: B("S3 bucket ACL lets everyone read its permissions"),
    severity: Severity::High,
    raised: B(&[]),
    family: B("public-bucket"),
    provider: B("aws"),
    profiles: B(&[Profile::Recommended]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_AWS_375"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("aws_s3_bucket"), B("aws_s3_bucket_acl")]),
    why: B("Strangers learn who may do what with the bucket, and which grant to go after."),
    fix: B("Take the grants of READ_ACP and FULL_CONTROL to everyone out, or switch on a public access block for the bucket."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
