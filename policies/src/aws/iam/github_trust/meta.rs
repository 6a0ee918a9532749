//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("aws-iam-github-trust"),
    title: B("IAM role can be assumed by workflows of any GitHub owner"),
    severity: Severity::High,
    raised: B(&[]),
    family: B("iam"),
    provider: B("aws"),
    profiles: B(&[Profile::Recommended]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_AWS_358"), inputs: B(&[]) }, Alias { id: B("CKV_AWS_393"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("aws_iam_role"), B("data.aws_iam_policy_document")]),
    why: B("Without a condition on the subject, a workflow in any repository on GitHub can take on the role."),
    fix: B("Add a condition on token.actions.githubusercontent.com:sub that begins with the owner and, better, the repository: repo:acme/shop:*."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
