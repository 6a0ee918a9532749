//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Anchor, Change, Literal, Meta, Profile, Repair, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("google-storage-public-access-prevention"),
    title: B("Storage bucket does not enforce public access prevention"),
    severity: Severity::Low,
    raised: B(&[]),
    family: B("public-bucket"),
    provider: B("google"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_GCP_114"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("google_storage_bucket")]),
    why: B("One binding is enough to make the bucket public, unless the organisation prevents it."),
    fix: B("Set public_access_prevention = \"enforced\"."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[Repair { kinds: B(&[]), at: Anchor::Resource, changes: B(&[Change::Set { path: B("public_access_prevention"), value: Literal::Text(B("enforced")) }]) }]),
};
