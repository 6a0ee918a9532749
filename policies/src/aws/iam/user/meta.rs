//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("aws-iam-user"),
    title: B("IAM user is declared"),
    severity: Severity::Info,
    raised: B(&[]),
    family: B("iam"),
    provider: B("aws"),
    profiles: B(&[]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_AWS_273"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("aws_iam_user")]),
    why: B("Users have passwords and keys that live long; people and programs can do without."),
    fix: B("Sign people in through IAM Identity Center, and let programs assume roles."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
