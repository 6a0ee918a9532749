//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("gitlab-unsigned-commits"),
    title: B("GitLab project takes commits that are not signed"),
    severity: Severity::Low,
    raised: B(&[]),
    family: B("other"),
    provider: B("gitlab"),
    profiles: B(&[]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_GLB_4"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("gitlab_project")]),
    why: B("Whoever can push can write commits in anybody's name."),
    fix: B("Set reject_unsigned_commits = true in push_rules."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
