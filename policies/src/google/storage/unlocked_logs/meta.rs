//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("google-log-bucket-unlocked"),
    title: B("Logs go to a bucket whose retention is not locked"),
    severity: Severity::Low,
    raised: B(&[]),
    family: B("logging"),
    provider: B("google"),
    profiles: B(&[]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV2_GCP_4"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("google_logging_project_sink"), B("google_logging_folder_sink"), B("google_logging_organization_sink"), B("google_logging_billing_account_sink")]),
    why: B("Whoever gets into the project can delete what would tell of it."),
    fix: B("Write a retention_policy with is_locked = true for the bucket. It cannot be taken back."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
