//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Control, Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("aws-iam-administrator-access"),
    title: B("AdministratorAccess is attached"),
    severity: Severity::High,
    raised: B(&[]),
    family: B("iam"),
    provider: B("aws"),
    profiles: B(&[Profile::Recommended]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_AWS_274"), inputs: B(&[]) }]),
    controls: B(&[Control { standard: B("cis-aws-3.0"), id: B("1.16") }]),
    applies_to: B(&[B("aws_iam_role"), B("aws_iam_policy_attachment"), B("aws_iam_role_policy_attachment"), B("aws_iam_user_policy_attachment"), B("aws_iam_group_policy_attachment"), B("aws_ssoadmin_managed_policy_attachment")]),
    why: B("Whoever gets the policy can do everything in the account."),
    fix: B("Attach policies that name the actions and the resources that are needed."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
