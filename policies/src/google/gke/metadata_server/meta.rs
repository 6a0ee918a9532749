//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Control, Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("google-gke-metadata-server"),
    title: B("GKE pods can use the identity of their node"),
    severity: Severity::High,
    raised: B(&[]),
    family: B("iam"),
    provider: B("google"),
    profiles: B(&[Profile::Recommended]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_GCP_69"), inputs: B(&[]) }, Alias { id: B("GCP-0057"), inputs: B(&[]) }, Alias { id: B("google-gke-node-metadata-security"), inputs: B(&[]) }]),
    controls: B(&[Control { standard: B("cis-gke-1.6"), id: B("5.4.2") }]),
    applies_to: B(&[B("google_container_cluster"), B("google_container_node_pool")]),
    why: B("A pod that can make one request inside of the node gets the token of the node's service account, and all that it may do."),
    fix: B("Set workload_identity_config on the cluster and mode = \"GKE_METADATA\" in workload_metadata_config of the pools."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
