//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("aws-iam-role-trusts-account"),
    title: B("IAM role can be assumed by a whole account"),
    severity: Severity::Low,
    raised: B(&[]),
    family: B("iam"),
    provider: B("aws"),
    profiles: B(&[]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_AWS_61"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("aws_iam_role")]),
    why: B("Every user and role of the account that is allowed to assume roles gets this one."),
    fix: B("Name the roles that may assume it, or add a condition on aws:PrincipalArn."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
