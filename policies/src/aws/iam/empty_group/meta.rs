//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("aws-iam-empty-group"),
    title: B("IAM group has no member"),
    severity: Severity::Low,
    raised: B(&[]),
    family: B("iam"),
    provider: B("aws"),
    profiles: B(&[]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV2_AWS_14"), inputs: B(&[]) }, Alias { id: B("CKV2_AWS_21"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("aws_iam_group_membership")]),
    why: B("Permissions that nobody has are not looked after, and soon wrong."),
    fix: B("Add the users that are meant to be members, or remove the group."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
