//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Control, Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("google-gke-basic-auth"),
    title: B("GKE cluster accepts a user name and password"),
    severity: Severity::High,
    raised: B(&[]),
    family: B("iam"),
    provider: B("google"),
    profiles: B(&[Profile::Recommended]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_GCP_19"), inputs: B(&[]) }, Alias { id: B("GCP-0064"), inputs: B(&[]) }]),
    controls: B(&[Control { standard: B("cis-gke-1.6"), id: B("5.8.1") }]),
    applies_to: B(&[B("google_container_cluster")]),
    why: B("A static password for the control plane can be tried by everyone who reaches it, and stands in the state."),
    fix: B("Remove username and password from master_auth, or set both to the empty string in old clusters."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
