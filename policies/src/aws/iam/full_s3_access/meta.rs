//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("aws-iam-full-s3-access"),
    title: B("IAM policy allows everything in S3"),
    severity: Severity::Medium,
    raised: B(&[]),
    family: B("iam"),
    provider: B("aws"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("AWS-0345"), inputs: B(&[]) }, Alias { id: B("aws-iam-no-s3-full-access"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("aws_iam_policy"), B("aws_iam_role_policy"), B("aws_iam_user_policy"), B("aws_iam_group_policy"), B("aws_iam_role"), B("aws_ssoadmin_permission_set_inline_policy"), B("data.aws_iam_policy_document")]),
    why: B("Reading an object, deleting a bucket and opening it to everyone become one permission."),
    fix: B("Name the actions of S3 that are needed."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
