//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("aws-ssm-public-document"),
    title: B("SSM document is public"),
    severity: Severity::High,
    raised: B(&[]),
    family: B("iam"),
    provider: B("aws"),
    profiles: B(&[Profile::Recommended]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_AWS_303"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("aws_ssm_document")]),
    why: B("Anyone with an AWS account can read the commands, with all that they tell of how things are run."),
    fix: B("Name the accounts that need the document in account_ids."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
