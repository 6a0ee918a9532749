//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Anchor, Change, Control, Literal, Meta, Profile, Repair, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("google-gke-monitoring-legacy"),
    title: B("GKE cluster uses the legacy monitoring service"),
    severity: Severity::Low,
    raised: B(&[]),
    family: B("logging"),
    provider: B("google"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("GCP-0052"), inputs: B(&[]) }, Alias { id: B("google-gke-enable-stackdriver-monitoring"), inputs: B(&[]) }]),
    controls: B(&[Control { standard: B("cis-gke-1.6"), id: B("5.7") }]),
    applies_to: B(&[B("google_container_cluster")]),
    why: B("The legacy service knows virtual machines only: metrics are not told apart by pod, and GKE no longer supports it."),
    fix: B("Set monitoring_service = \"monitoring.googleapis.com/kubernetes\", which is the default."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[Repair { kinds: B(&[]), at: Anchor::Resource, changes: B(&[Change::Set { path: B("monitoring_service"), value: Literal::Text(B("monitoring.googleapis.com/kubernetes")) }]) }]),
};
