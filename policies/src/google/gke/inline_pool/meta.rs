//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("google-gke-inline-node-pool"),
    title: B("Node pool is declared within its cluster"),
    severity: Severity::Low,
    raised: B(&[]),
    family: B("other"),
    provider: B("google"),
    profiles: B(&[]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_GCP_123"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("google_container_cluster")]),
    why: B("A change of the pool replaces the whole cluster."),
    fix: B("Use google_container_node_pool, and remove_default_node_pool = true for the cluster."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
