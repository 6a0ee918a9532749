//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("github-public-repository"),
    title: B("GitHub repository is public"),
    severity: Severity::Medium,
    raised: B(&[]),
    family: B("other"),
    provider: B("github"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_GIT_1"), inputs: B(&[]) }, Alias { id: B("GIT-0001"), inputs: B(&[]) }, Alias { id: B("github-repositories-private"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("github_repository")]),
    why: B("Everyone reads the code, its history and what was committed by mistake."),
    fix: B("Set visibility = \"private\" or \"internal\"."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
