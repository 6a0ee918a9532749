//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("google-data-fusion-no-logs"),
    title: B("Data Fusion writes no logs"),
    severity: Severity::Low,
    raised: B(&[]),
    family: B("logging"),
    provider: B("google"),
    profiles: B(&[]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_GCP_104"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("google_data_fusion_instance")]),
    why: B("When a pipeline fails or leaks, nothing tells what it did."),
    fix: B("Set enable_stackdriver_logging = true."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
