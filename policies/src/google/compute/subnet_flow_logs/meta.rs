//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Control, Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("google-subnet-flow-logs"),
    title: B("Subnetwork keeps no flow logs"),
    severity: Severity::Low,
    raised: B(&[]),
    family: B("logging"),
    provider: B("google"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_GCP_26"), inputs: B(&[]) }, Alias { id: B("GCP-0029"), inputs: B(&[]) }, Alias { id: B("GCP-0076"), inputs: B(&[]) }, Alias { id: B("google-compute-enable-vpc-flow-logs"), inputs: B(&[]) }]),
    controls: B(&[Control { standard: B("cis-gcp-3.0"), id: B("3.8") }]),
    applies_to: B(&[B("google_compute_subnetwork")]),
    why: B("Without flow logs, who talked to whom cannot be told after an incident."),
    fix: B("Add a log_config block."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
