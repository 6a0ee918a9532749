//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("github-repository-unprotected"),
    title: B("GitHub repository has no branch protection"),
    severity: Severity::Medium,
    raised: B(&[]),
    family: B("other"),
    provider: B("github"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV2_GIT_1"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("github_repository")]),
    why: B("Whoever can push can rewrite the history of every branch, without review."),
    fix: B("Add a github_branch_protection or a github_repository_ruleset that names the repository."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
