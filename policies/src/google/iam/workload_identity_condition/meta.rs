//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("google-workload-identity-condition"),
    title: B("Workload identity provider has no condition"),
    severity: Severity::High,
    raised: B(&[]),
    family: B("iam"),
    provider: B("google"),
    profiles: B(&[Profile::Recommended]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_GCP_118"), inputs: B(&[]) }, Alias { id: B("GCP-0068"), inputs: B(&[]) }, Alias { id: B("google-iam-no-conditions"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("google_iam_workload_identity_pool_provider")]),
    why: B("Without a condition everyone whom the other side signs in gets a token: with GitHub, every repository there is."),
    fix: B("Set attribute_condition to what tells your own organisation apart."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
