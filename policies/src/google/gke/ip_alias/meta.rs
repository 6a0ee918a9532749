//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Control, Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("google-gke-routes-based"),
    title: B("GKE cluster routes pods without alias addresses"),
    severity: Severity::Low,
    raised: B(&[]),
    family: B("network"),
    provider: B("google"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_GCP_23"), inputs: B(&[]) }, Alias { id: B("GCP-0049"), inputs: B(&[]) }, Alias { id: B("google-gke-enable-ip-aliasing"), inputs: B(&[]) }]),
    controls: B(&[Control { standard: B("cis-gke-1.6"), id: B("5.5.1") }]),
    applies_to: B(&[B("google_container_cluster")]),
    why: B("Routes for each node are not checked against spoofing, count against the quota of the network and rule out private nodes and container-native load balancing."),
    fix: B("Remove networking_mode = \"ROUTES\"; new clusters are VPC-native. Name the ranges in ip_allocation_policy."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
