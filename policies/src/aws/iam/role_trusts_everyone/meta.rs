//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("aws-iam-role-trusts-everyone"),
    title: B("IAM role can be assumed by everyone"),
    severity: Severity::Critical,
    raised: B(&[]),
    family: B("iam"),
    provider: B("aws"),
    profiles: B(&[Profile::Recommended]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_AWS_60"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("aws_iam_role")]),
    why: B("Anyone with an AWS account can take on the role and do what it may do."),
    fix: B("Name the accounts, roles or services that may assume the role."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
