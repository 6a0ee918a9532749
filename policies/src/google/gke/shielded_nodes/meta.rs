//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Anchor, Change, Control, Literal, Meta, Profile, Repair, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("google-gke-shielded-nodes"),
    title: B("GKE cluster does without shielded nodes"),
    severity: Severity::Medium,
    raised: B(&[]),
    family: B("other"),
    provider: B("google"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_GCP_71"), inputs: B(&[]) }, Alias { id: B("GCP-0055"), inputs: B(&[]) }, Alias { id: B("google-gke-node-shielding-enabled"), inputs: B(&[]) }]),
    controls: B(&[Control { standard: B("cis-gke-1.6"), id: B("5.5.5") }]),
    applies_to: B(&[B("google_container_cluster")]),
    why: B("Without shielded nodes a stolen bootstrap token is enough to join the cluster as a node and read other nodes' secrets."),
    fix: B("Remove enable_shielded_nodes, or set it to true, the default since provider 4.0."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[Repair { kinds: B(&[]), at: Anchor::Resource, changes: B(&[Change::Set { path: B("enable_shielded_nodes"), value: Literal::Bool(true) }]) }]),
};
