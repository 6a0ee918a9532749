//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Control, Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("aws-iam-admin-policy"),
    title: B("IAM policy allows everything"),
    severity: Severity::High,
    raised: B(&[]),
    family: B("iam"),
    provider: B("aws"),
    profiles: B(&[Profile::Recommended]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_AWS_62"), inputs: B(&[]) }, Alias { id: B("CKV_AWS_1"), inputs: B(&[]) }]),
    controls: B(&[Control { standard: B("cis-aws-3.0"), id: B("1.16") }]),
    applies_to: B(&[B("aws_iam_policy"), B("aws_iam_role_policy"), B("aws_iam_user_policy"), B("aws_iam_group_policy"), B("aws_iam_role"), B("aws_ssoadmin_permission_set_inline_policy"), B("data.aws_iam_policy_document")]),
    why: B("Whoever gets the policy can do everything in the account."),
    fix: B("Name the actions and the resources that are needed."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
