//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("aws-iam-public-document"),
    title: B("Policy document allows everyone"),
    severity: Severity::High,
    raised: B(&[]),
    family: B("iam"),
    provider: B("aws"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_AWS_283"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("data.aws_iam_policy_document")]),
    why: B("Anyone with an AWS account can do what the statement allows with the resource that the document is attached to."),
    fix: B("Name the principals, or add a condition on the account, the organisation or the source."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
