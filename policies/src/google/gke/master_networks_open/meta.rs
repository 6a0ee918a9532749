//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Control, Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("google-gke-control-plane-open"),
    title: B("GKE control plane is open to the whole internet"),
    severity: Severity::High,
    raised: B(&[]),
    family: B("network"),
    provider: B("google"),
    profiles: B(&[Profile::Recommended]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_GCP_18"), inputs: B(&[]) }, Alias { id: B("GCP-0053"), inputs: B(&[]) }, Alias { id: B("google-gke-no-public-control-plane"), inputs: B(&[]) }]),
    controls: B(&[Control { standard: B("cis-gke-1.6"), id: B("5.6.3") }]),
    applies_to: B(&[B("google_container_cluster")]),
    why: B("Everyone can try credentials against the API server of the cluster, and use the next flaw in it."),
    fix: B("Name the networks of administrators and pipelines in master_authorized_networks_config."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
