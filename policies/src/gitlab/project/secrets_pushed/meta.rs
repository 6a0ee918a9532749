//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("gitlab-secrets-pushed"),
    title: B("GitLab project takes files that look like secrets"),
    severity: Severity::Medium,
    raised: B(&[]),
    family: B("secret"),
    provider: B("gitlab"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_GLB_3"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("gitlab_project")]),
    why: B("A key that was pushed once stays in the history of everybody's clone."),
    fix: B("Set prevent_secrets = true in push_rules."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
