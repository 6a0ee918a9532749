//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Anchor, Change, Control, Literal, Meta, Profile, Repair, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("google-gke-public-nodes"),
    title: B("GKE nodes have public addresses"),
    severity: Severity::High,
    raised: B(&[]),
    family: B("network"),
    provider: B("google"),
    profiles: B(&[Profile::Recommended]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_GCP_25"), inputs: B(&[]) }, Alias { id: B("CKV_GCP_64"), inputs: B(&[]) }, Alias { id: B("GCP-0059"), inputs: B(&[]) }, Alias { id: B("google-gke-enable-private-cluster"), inputs: B(&[]) }]),
    controls: B(&[Control { standard: B("cis-gke-1.6"), id: B("5.6.5") }]),
    applies_to: B(&[B("google_container_cluster")]),
    why: B("Nodes with public addresses can be reached from the internet through any port that a firewall rule leaves open."),
    fix: B("Set enable_private_nodes = true in private_cluster_config, and give the nodes a way out through Cloud NAT."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[Repair { kinds: B(&[]), at: Anchor::Resource, changes: B(&[Change::Set { path: B("private_cluster_config.enable_private_nodes"), value: Literal::Bool(true) }]) }]),
};
