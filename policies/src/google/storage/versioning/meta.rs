//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Anchor, Change, Literal, Meta, Repair, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("google-storage-versioning"),
    title: B("Storage bucket keeps no old versions"),
    severity: Severity::Low,
    raised: B(&[]),
    family: B("other"),
    provider: B("google"),
    profiles: B(&[]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_GCP_78"), inputs: B(&[]) }, Alias { id: B("GCP-0078"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("google_storage_bucket")]),
    why: B("What is overwritten or deleted, by mistake or by ransomware, is gone."),
    fix: B("Set enabled = true in versioning, with a lifecycle rule that ends old versions."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[Repair { kinds: B(&[]), at: Anchor::Resource, changes: B(&[Change::Set { path: B("versioning.enabled"), value: Literal::Bool(true) }]) }]),
};
