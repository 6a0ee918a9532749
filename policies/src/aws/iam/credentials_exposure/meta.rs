//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("aws-iam-credentials-exposure"),
    title: B("IAM policy hands out credentials of anyone"),
    severity: Severity::High,
    raised: B(&[]),
    family: B("iam"),
    provider: B("aws"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_AWS_287"), inputs: B(&[]) }, Alias { id: B("CKV_AWS_107"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("aws_iam_policy"), B("aws_iam_role_policy"), B("aws_iam_user_policy"), B("aws_iam_group_policy"), B("aws_iam_role"), B("aws_ssoadmin_permission_set_inline_policy"), B("data.aws_iam_policy_document")]),
    why: B("With the credentials of others one can do what they may do, and is taken for them."),
    fix: B("Limit the actions to the roles, users or clusters that they are needed for."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
