//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Anchor, Change, Control, Literal, Meta, Profile, Repair, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("google-storage-uniform-access"),
    title: B("Storage bucket mixes ACLs with IAM"),
    severity: Severity::Low,
    raised: B(&[]),
    family: B("iam"),
    provider: B("google"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_GCP_29"), inputs: B(&[]) }, Alias { id: B("GCP-0002"), inputs: B(&[]) }, Alias { id: B("google-storage-enable-ubla"), inputs: B(&[]) }]),
    controls: B(&[Control { standard: B("cis-gcp-2.0"), id: B("5.2") }]),
    applies_to: B(&[B("google_storage_bucket")]),
    why: B("With ACLs beside IAM, who can read an object cannot be told from the policy of the bucket."),
    fix: B("Set uniform_bucket_level_access = true."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[Repair { kinds: B(&[]), at: Anchor::Resource, changes: B(&[Change::Set { path: B("uniform_bucket_level_access"), value: Literal::Bool(true) }]) }]),
};
