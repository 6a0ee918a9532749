//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Control, Meta, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("google-compute-disk-key"),
    title: B("Disk is not encrypted with a key of its owner's"),
    severity: Severity::Low,
    raised: B(&[]),
    family: B("encryption"),
    provider: B("google"),
    profiles: B(&[]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_GCP_37"), inputs: B(&[]) }, Alias { id: B("GCP-0034"), inputs: B(&[]) }, Alias { id: B("google-compute-disk-encryption-customer-key"), inputs: B(&[]) }]),
    controls: B(&[Control { standard: B("cis-gcp-3.0"), id: B("4.7") }]),
    applies_to: B(&[B("google_compute_disk"), B("google_compute_region_disk")]),
    why: B("Google encrypts every disk with keys of its own; only with a key of one's own can access be cut off and recorded."),
    fix: B("Name a key in kms_key_self_link of disk_encryption_key."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
