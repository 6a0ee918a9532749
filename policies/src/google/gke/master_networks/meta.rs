//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Control, Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("google-gke-no-authorized-networks"),
    title: B("GKE cluster does not say which networks reach its control plane"),
    severity: Severity::Medium,
    raised: B(&[]),
    family: B("network"),
    provider: B("google"),
    profiles: B(&[Profile::Recommended]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_GCP_20"), inputs: B(&[]) }, Alias { id: B("GCP-0061"), inputs: B(&[]) }, Alias { id: B("google-gke-enable-master-networks"), inputs: B(&[]) }]),
    controls: B(&[Control { standard: B("cis-gke-1.6"), id: B("5.6.3") }]),
    applies_to: B(&[B("google_container_cluster")]),
    why: B("Without authorized networks everyone can try credentials against the API server of the cluster."),
    fix: B("Add master_authorized_networks_config; without blocks inside, it lets nobody in from outside."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
