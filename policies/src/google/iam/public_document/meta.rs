//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("google-iam-public-document"),
    title: B("Policy document grants a role to everyone"),
    severity: Severity::High,
    raised: B(&[]),
    family: B("iam"),
    provider: B("google"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_GCP_113"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("data.google_iam_policy")]),
    why: B("What the document is attached to can be used by anyone on the internet."),
    fix: B("Name users, groups or service accounts in members."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
