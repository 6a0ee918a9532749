//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("aws-iam-privilege-escalation"),
    title: B("IAM policy lets its holder gain more permissions"),
    severity: Severity::High,
    raised: B(&[]),
    family: B("iam"),
    provider: B("aws"),
    profiles: B(&[Profile::Recommended]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_AWS_286"), inputs: B(&[]) }, Alias { id: B("CKV_AWS_110"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("aws_iam_policy"), B("aws_iam_role_policy"), B("aws_iam_user_policy"), B("aws_iam_group_policy"), B("aws_iam_role"), B("aws_ssoadmin_permission_set_inline_policy"), B("data.aws_iam_policy_document")]),
    why: B("Who may write policies, or start something with a stronger role, has every permission that these can give."),
    fix: B("Limit the actions to named roles, users and policies, or require a permissions boundary by a condition on iam:PermissionsBoundary."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
