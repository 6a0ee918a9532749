//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("google-data-fusion-no-monitoring"),
    title: B("Data Fusion is not monitored"),
    severity: Severity::Low,
    raised: B(&[]),
    family: B("logging"),
    provider: B("google"),
    profiles: B(&[]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_GCP_105"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("google_data_fusion_instance")]),
    why: B("A pipeline that stands still raises no alert."),
    fix: B("Set enable_stackdriver_monitoring = true."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
