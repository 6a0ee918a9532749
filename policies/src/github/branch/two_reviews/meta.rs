//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("github-two-reviews"),
    title: B("GitHub branch takes changes with fewer than two reviews"),
    severity: Severity::Low,
    raised: B(&[]),
    family: B("other"),
    provider: B("github"),
    profiles: B(&[]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_GIT_5"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("github_branch_protection"), B("github_branch_protection_v3")]),
    why: B("One account that is taken over, or one hasty colleague, is enough to bring a change in."),
    fix: B("Set required_approving_review_count = 2 in required_pull_request_reviews."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
