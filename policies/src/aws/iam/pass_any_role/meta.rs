//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("aws-iam-pass-any-role"),
    title: B("IAM policy lets pass any role to a service"),
    severity: Severity::High,
    raised: B(&[]),
    family: B("iam"),
    provider: B("aws"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("AWS-0342"), inputs: B(&[]) }, Alias { id: B("aws-iam-filter-passrole-access"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("aws_iam_policy"), B("aws_iam_role_policy"), B("aws_iam_user_policy"), B("aws_iam_group_policy"), B("aws_iam_role"), B("aws_ssoadmin_permission_set_inline_policy"), B("data.aws_iam_policy_document")]),
    why: B("Who may pass any role can start something that runs with the permissions of the strongest role in the account."),
    fix: B("Name the roles that may be passed, and the services by a condition on iam:PassedToService."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
