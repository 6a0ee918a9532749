//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("aws-iam-unlimited-write"),
    title: B("IAM policy lets anything be changed"),
    severity: Severity::Medium,
    raised: B(&[]),
    family: B("iam"),
    provider: B("aws"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_AWS_290"), inputs: B(&[]) }, Alias { id: B("CKV_AWS_111"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("aws_iam_policy"), B("aws_iam_role_policy"), B("aws_iam_user_policy"), B("aws_iam_group_policy"), B("aws_iam_role"), B("aws_ssoadmin_permission_set_inline_policy"), B("data.aws_iam_policy_document")]),
    why: B("A mistake or a stolen credential can change or delete everything, not only what the actions are needed for."),
    fix: B("Name the resources that are to be changed, or limit the statement by a condition."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
