//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Control, Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("aws-iam-password-length"),
    title: B("Password policy allows short passwords"),
    severity: Severity::Medium,
    raised: B(&[]),
    family: B("iam"),
    provider: B("aws"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_AWS_10"), inputs: B(&[]) }, Alias { id: B("AWS-0063"), inputs: B(&[]) }, Alias { id: B("aws-iam-set-minimum-password-length"), inputs: B(&[]) }]),
    controls: B(&[Control { standard: B("cis-aws-3.0"), id: B("1.8") }]),
    applies_to: B(&[B("aws_iam_account_password_policy")]),
    why: B("Each character less makes a password many times easier to guess."),
    fix: B("Set minimum_password_length to 14 or more."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
