//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Anchor, Change, Literal, Meta, Profile, Repair, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("google-function-http"),
    title: B("Cloud Function answers without TLS"),
    severity: Severity::Medium,
    raised: B(&[]),
    family: B("encryption"),
    provider: B("google"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV2_GCP_10"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("google_cloudfunctions_function")]),
    why: B("Requests over plain HTTP show tokens and data to everyone on the way."),
    fix: B("Set https_trigger_security_level = \"SECURE_ALWAYS\"."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[Repair { kinds: B(&[]), at: Anchor::Resource, changes: B(&[Change::Set { path: B("https_trigger_security_level"), value: Literal::Text(B("SECURE_ALWAYS")) }]) }]),
};
