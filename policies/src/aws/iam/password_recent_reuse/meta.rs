//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("aws-iam-password-recent-reuse"),
    title: B("Password policy lets one of the last five passwords be used again"),
    severity: Severity::Medium,
    raised: B(&[]),
    family: B("iam"),
    provider: B("aws"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("AWS-0056"), inputs: B(&[]) }, Alias { id: B("aws-iam-no-password-reuse"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("aws_iam_account_password_policy")]),
    why: B("Two passwords used in turn are as good as one that never changes."),
    fix: B("Set password_reuse_prevention to 5 or more."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
