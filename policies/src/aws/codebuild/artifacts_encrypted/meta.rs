//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Anchor, Change, Literal, Meta, Profile, Repair, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("aws-codebuild-artifacts-encrypted"),
    title: B("Build artifacts are not encrypted"),
    severity: Severity::Medium,
    raised: B(&[]),
    family: B("encryption"),
    provider: B("aws"),
    profiles: B(&[Profile::Recommended]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_AWS_78"), inputs: B(&[]) }, Alias { id: B("AWS-0018"), inputs: B(&[]) }, Alias { id: B("aws-codebuild-enable-encryption"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("aws_codebuild_project")]),
    why: B("What is built, often with configuration and credentials in it, is stored without the project's key."),
    fix: B("Leave encryption_disabled out."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[Repair { kinds: B(&[]), at: Anchor::Finding, changes: B(&[Change::Set { path: B("."), value: Literal::Bool(false) }]) }]),
};
