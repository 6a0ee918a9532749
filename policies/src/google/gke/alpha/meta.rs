//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Anchor, Change, Literal, Meta, Profile, Repair, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("google-gke-alpha"),
    title: B("GKE cluster has alpha features"),
    severity: Severity::Medium,
    raised: B(&[]),
    family: B("maintenance"),
    provider: B("google"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV2_GCP_19"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("google_container_cluster")]),
    why: B("Alpha features are not secured or supported, nodes are never upgraded, and the cluster is deleted after 30 days."),
    fix: B("Remove enable_kubernetes_alpha or set it to false."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[Repair { kinds: B(&[]), at: Anchor::Resource, changes: B(&[Change::Set { path: B("enable_kubernetes_alpha"), value: Literal::Bool(false) }]) }]),
};
