//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("github-webhook-insecure"),
    title: B("GitHub webhook does not verify certificates"),
    severity: Severity::Medium,
    raised: B(&[]),
    family: B("encryption"),
    provider: B("github"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_GIT_2"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("github_repository_webhook"), B("github_organization_webhook")]),
    why: B("Whoever stands in between reads the events and the signatures."),
    fix: B("Set insecure_ssl = false, and use an https address."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
