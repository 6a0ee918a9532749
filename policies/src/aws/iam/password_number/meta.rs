//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Anchor, Change, Literal, Meta, Profile, Repair, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("aws-iam-password-number"),
    title: B("Password policy asks for no number"),
    severity: Severity::Low,
    raised: B(&[]),
    family: B("iam"),
    provider: B("aws"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_AWS_12"), inputs: B(&[]) }, Alias { id: B("AWS-0059"), inputs: B(&[]) }, Alias { id: B("aws-iam-require-numbers-in-passwords"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("aws_iam_account_password_policy")]),
    why: B("Passwords of one kind of characters are guessed sooner."),
    fix: B("Set require_numbers = true."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[Repair { kinds: B(&[]), at: Anchor::Resource, changes: B(&[Change::Set { path: B("require_numbers"), value: Literal::Bool(true) }]) }]),
};
