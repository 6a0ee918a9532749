//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Anchor, Change, Control, Literal, Meta, Profile, Repair, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("google-gke-node-image"),
    title: B("GKE nodes do not run Container-Optimized OS"),
    severity: Severity::Low,
    raised: B(&[]),
    family: B("other"),
    provider: B("google"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_GCP_22"), inputs: B(&[]) }, Alias { id: B("GCP-0054"), inputs: B(&[]) }, Alias { id: B("google-gke-node-pool-uses-cos"), inputs: B(&[]) }]),
    controls: B(&[Control { standard: B("cis-gke-1.6"), id: B("5.5.1") }]),
    applies_to: B(&[B("google_container_cluster"), B("google_container_node_pool")]),
    why: B("Other images come with a package manager, a writable root and services that containers do not need."),
    fix: B("Remove image_type or set it to COS_CONTAINERD, the default."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[Repair { kinds: B(&[]), at: Anchor::Finding, changes: B(&[Change::Set { path: B("."), value: Literal::Text(B("COS_CONTAINERD")) }]) }]),
};
