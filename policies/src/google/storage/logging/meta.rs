//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("google-storage-logging"),
    title: B("Storage bucket logs no access"),
    severity: Severity::Low,
    raised: B(&[]),
    family: B("logging"),
    provider: B("google"),
    profiles: B(&[]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_GCP_62"), inputs: B(&[]) }, Alias { id: B("GCP-0077"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("google_storage_bucket")]),
    why: B("Without a log, who read or changed an object cannot be told after an incident."),
    fix: B("Add logging with a log_bucket, or switch on Data Access audit logs for Cloud Storage."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
