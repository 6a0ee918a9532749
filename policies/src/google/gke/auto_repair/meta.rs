//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Anchor, Change, Control, Literal, Meta, Profile, Repair, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("google-gke-auto-repair"),
    title: B("GKE node pool does not repair its nodes"),
    severity: Severity::Low,
    raised: B(&[]),
    family: B("other"),
    provider: B("google"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_GCP_9"), inputs: B(&[]) }, Alias { id: B("GCP-0063"), inputs: B(&[]) }, Alias { id: B("google-gke-enable-auto-repair"), inputs: B(&[]) }]),
    controls: B(&[Control { standard: B("cis-gke-1.6"), id: B("5.5.2") }]),
    applies_to: B(&[B("google_container_node_pool")]),
    why: B("A node that fails its health checks stays broken until somebody notices."),
    fix: B("Remove auto_repair = false from management; the default is on. Maintenance windows say when."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[Repair { kinds: B(&[]), at: Anchor::Resource, changes: B(&[Change::Set { path: B("management.auto_repair"), value: Literal::Bool(true) }]) }]),
};
