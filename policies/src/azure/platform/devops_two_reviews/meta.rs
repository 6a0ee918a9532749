//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("azure-devops-two-reviews"),
    title: B("Azure Repos takes changes with fewer than two reviews"),
    severity: Severity::Low,
    raised: B(&[]),
    family: B("iam"),
    provider: B("azure"),
    profiles: B(&[]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV2_ADO_1"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("azuredevops_git_repository"), B("azuredevops_branch_policy_min_reviewers")]),
    why: B("One person, or one stolen account, can bring code into what is built and deployed."),
    fix: B("Add an azuredevops_branch_policy_min_reviewers for the repository with reviewer_count = 2."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
