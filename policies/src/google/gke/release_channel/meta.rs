//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Control, Meta, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("google-gke-release-channel"),
    title: B("GKE cluster is in no release channel"),
    severity: Severity::Low,
    raised: B(&[]),
    family: B("other"),
    provider: B("google"),
    profiles: B(&[]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_GCP_70"), inputs: B(&[]) }]),
    controls: B(&[Control { standard: B("cis-gke-1.6"), id: B("5.10") }]),
    applies_to: B(&[B("google_container_cluster")]),
    why: B("Outside of a channel, versions have to be chosen and upgrades planned by hand, and are forgotten."),
    fix: B("Set channel in release_channel to REGULAR, STABLE or RAPID."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
