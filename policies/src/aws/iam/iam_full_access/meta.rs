//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("aws-iam-managed-full-access"),
    title: B("IAMFullAccess is attached or looked up"),
    severity: Severity::High,
    raised: B(&[]),
    family: B("iam"),
    provider: B("aws"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV2_AWS_56"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("aws_iam_role"), B("aws_iam_policy_attachment"), B("aws_iam_role_policy_attachment"), B("aws_iam_user_policy_attachment"), B("aws_iam_group_policy_attachment"), B("aws_ssoadmin_managed_policy_attachment"), B("data.aws_iam_policy")]),
    why: B("Whoever manages users and policies without limits can give himself every other permission."),
    fix: B("Attach a policy that names the actions and the resources that are needed."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
