//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("aws-iam-password-age"),
    title: B("Password policy lets passwords live for longer than 90 days"),
    severity: Severity::Low,
    raised: B(&[]),
    family: B("iam"),
    provider: B("aws"),
    profiles: B(&[]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_AWS_9"), inputs: B(&[]) }, Alias { id: B("AWS-0062"), inputs: B(&[]) }, Alias { id: B("aws-iam-set-max-password-age"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("aws_iam_account_password_policy")]),
    why: B("A password that leaked long ago still opens the account."),
    fix: B("Set max_password_age to 90 or less, or sign people in without passwords of their own in AWS."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
