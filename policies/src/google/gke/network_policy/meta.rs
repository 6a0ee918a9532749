//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Control, Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("google-gke-network-policy"),
    title: B("GKE cluster does not enforce network policies"),
    severity: Severity::Medium,
    raised: B(&[]),
    family: B("network"),
    provider: B("google"),
    profiles: B(&[Profile::Recommended]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_GCP_12"), inputs: B(&[]) }, Alias { id: B("GCP-0056"), inputs: B(&[]) }, Alias { id: B("google-gke-enable-network-policy"), inputs: B(&[]) }]),
    controls: B(&[Control { standard: B("cis-gke-1.6"), id: B("5.6.7") }]),
    applies_to: B(&[B("google_container_cluster")]),
    why: B("NetworkPolicy objects are accepted and have no effect: every pod reaches every other."),
    fix: B("Set datapath_provider = \"ADVANCED_DATAPATH\", or enabled = true in network_policy."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
