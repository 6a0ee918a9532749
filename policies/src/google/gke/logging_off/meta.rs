//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Control, Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("google-gke-logging-off"),
    title: B("GKE cluster sends no logs to Google Cloud"),
    severity: Severity::Medium,
    raised: B(&[]),
    family: B("logging"),
    provider: B("google"),
    profiles: B(&[Profile::Recommended]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_GCP_1"), inputs: B(&[]) }, Alias { id: B("GCP-0060"), inputs: B(&[]) }]),
    controls: B(&[Control { standard: B("cis-gke-1.6"), id: B("5.7") }]),
    applies_to: B(&[B("google_container_cluster")]),
    why: B("Without logs of the cluster, what happened in it cannot be told after an incident."),
    fix: B("Remove logging_service = \"none\", or name the components in logging_config; the default collects them."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
