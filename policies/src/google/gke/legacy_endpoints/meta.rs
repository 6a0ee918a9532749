//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Control, Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("google-gke-legacy-metadata-endpoints"),
    title: B("GKE nodes serve legacy metadata endpoints"),
    severity: Severity::High,
    raised: B(&[]),
    family: B("iam"),
    provider: B("google"),
    profiles: B(&[Profile::Recommended]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("GCP-0048"), inputs: B(&[]) }, Alias { id: B("google-gke-metadata-endpoints-disabled"), inputs: B(&[]) }]),
    controls: B(&[Control { standard: B("cis-gke-1.6"), id: B("5.4.2") }]),
    applies_to: B(&[B("google_container_cluster"), B("google_container_node_pool")]),
    why: B("The legacy endpoints give out tokens to requests without a header, so one forged request from a web application is enough."),
    fix: B("Keep disable-legacy-endpoints = \"true\" wherever metadata is set; GKE adds it only where it is not."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
