//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("aws-codecommit-approvals"),
    title: B("CodeCommit asks for fewer than two approvals"),
    severity: Severity::Low,
    raised: B(&[]),
    family: B("iam"),
    provider: B("aws"),
    profiles: B(&[]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_AWS_257"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("aws_codecommit_approval_rule_template")]),
    why: B("One person alone can bring a change into the branch."),
    fix: B("Set NumberOfApprovalsNeeded to 2 or more."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
