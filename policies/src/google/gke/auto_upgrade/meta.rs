//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Anchor, Change, Control, Literal, Meta, Profile, Repair, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("google-gke-auto-upgrade"),
    title: B("GKE node pool does not upgrade its nodes"),
    severity: Severity::Low,
    raised: B(&[]),
    family: B("other"),
    provider: B("google"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_GCP_10"), inputs: B(&[]) }, Alias { id: B("GCP-0058"), inputs: B(&[]) }, Alias { id: B("google-gke-enable-auto-upgrade"), inputs: B(&[]) }]),
    controls: B(&[Control { standard: B("cis-gke-1.6"), id: B("5.5.2") }]),
    applies_to: B(&[B("google_container_node_pool")]),
    why: B("Nodes stay on a version whose holes are published, and fall out of what the control plane supports."),
    fix: B("Remove auto_upgrade = false from management; the default is on. Maintenance windows say when."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[Repair { kinds: B(&[]), at: Anchor::Resource, changes: B(&[Change::Set { path: B("management.auto_upgrade"), value: Literal::Bool(true) }]) }]),
};
