//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("google-storage-logs-to-itself"),
    title: B("Bucket writes its access logs into itself"),
    severity: Severity::Medium,
    raised: B(&[]),
    family: B("logging"),
    provider: B("google"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_GCP_63"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("google_storage_bucket")]),
    why: B("Each log that is written is an access that is logged, and whoever may change the bucket may change its logs."),
    fix: B("Name another bucket in log_bucket."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
