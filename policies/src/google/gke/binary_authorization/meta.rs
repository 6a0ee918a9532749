//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Control, Meta, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("google-gke-binary-authorization"),
    title: B("GKE cluster runs images that nobody has approved"),
    severity: Severity::Low,
    raised: B(&[]),
    family: B("other"),
    provider: B("google"),
    profiles: B(&[]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_GCP_66"), inputs: B(&[]) }]),
    controls: B(&[Control { standard: B("cis-gke-1.6"), id: B("5.10") }]),
    applies_to: B(&[B("google_container_cluster")]),
    why: B("Whoever can create a pod can run any image from anywhere."),
    fix: B("Set evaluation_mode = \"PROJECT_SINGLETON_POLICY_ENFORCE\" in binary_authorization."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
