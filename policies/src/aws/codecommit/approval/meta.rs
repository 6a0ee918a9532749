//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("aws-codecommit-no-approval"),
    title: B("Changes of a CodeCommit repository need no approval"),
    severity: Severity::Low,
    raised: B(&[]),
    family: B("other"),
    provider: B("aws"),
    profiles: B(&[]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV2_AWS_37"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("aws_codecommit_repository")]),
    why: B("Whoever can open a pull request can also merge it."),
    fix: B("Add an aws_codecommit_approval_rule_template_association for the repository."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
