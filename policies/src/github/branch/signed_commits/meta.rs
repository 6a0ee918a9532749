//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Anchor, Change, Literal, Meta, Repair, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("github-signed-commits"),
    title: B("GitHub branch protection takes commits that are not signed"),
    severity: Severity::Low,
    raised: B(&[]),
    family: B("other"),
    provider: B("github"),
    profiles: B(&[]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_GIT_6"), inputs: B(&[]) }, Alias { id: B("GIT-0004"), inputs: B(&[]) }, Alias { id: B("github-branch_protections-require_signed_commits"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("github_branch_protection"), B("github_branch_protection_v3")]),
    why: B("Whoever can push can write commits in anybody's name."),
    fix: B("Set require_signed_commits = true."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[Repair { kinds: B(&[]), at: Anchor::Resource, changes: B(&[Change::Set { path: B("require_signed_commits"), value: Literal::Bool(true) }]) }]),
};
