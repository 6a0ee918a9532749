//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Control, Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("aws-iam-user-policy"),
    title: B("IAM policy is attached to a user"),
    severity: Severity::Low,
    raised: B(&[]),
    family: B("iam"),
    provider: B("aws"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_AWS_40"), inputs: B(&[]) }, Alias { id: B("AWS-0143"), inputs: B(&[]) }, Alias { id: B("aws-iam-no-user-attached-policies"), inputs: B(&[]) }]),
    controls: B(&[Control { standard: B("cis-aws-3.0"), id: B("1.15") }]),
    applies_to: B(&[B("aws_iam_user_policy"), B("aws_iam_user_policy_attachment"), B("aws_iam_policy_attachment")]),
    why: B("Permissions that are given user by user are forgotten user by user."),
    fix: B("Attach the policy to a group or a role, and make the user a member."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
