//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("gitlab-force-push"),
    title: B("GitLab branch can be rewritten"),
    severity: Severity::Medium,
    raised: B(&[]),
    family: B("other"),
    provider: B("gitlab"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_GLB_2"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("gitlab_branch_protection")]),
    why: B("Whoever may push can remove commits and their history."),
    fix: B("Drop allow_force_push."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
