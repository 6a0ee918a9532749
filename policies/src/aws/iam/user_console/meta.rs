//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("aws-iam-user-console"),
    title: B("IAM user may sign in to the console"),
    severity: Severity::Low,
    raised: B(&[]),
    family: B("iam"),
    provider: B("aws"),
    profiles: B(&[]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV2_AWS_22"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("aws_iam_user"), B("aws_iam_user_login_profile")]),
    why: B("A password that lives in an account of AWS is guarded by nothing but itself, and outlives the one who knew it."),
    fix: B("Remove the aws_iam_user_login_profile and let people sign in through IAM Identity Center or a federated role."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
