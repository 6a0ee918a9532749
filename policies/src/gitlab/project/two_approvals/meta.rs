//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("gitlab-two-approvals"),
    title: B("GitLab project takes changes with fewer than two approvals"),
    severity: Severity::Low,
    raised: B(&[]),
    family: B("other"),
    provider: B("gitlab"),
    profiles: B(&[]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_GLB_1"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("gitlab_project")]),
    why: B("One account that is taken over, or one hasty colleague, is enough to bring a change in."),
    fix: B("Set approvals_before_merge = 2, or approval rules."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
