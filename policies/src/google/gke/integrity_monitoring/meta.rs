//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Anchor, Change, Control, Literal, Meta, Profile, Repair, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("google-gke-integrity-monitoring"),
    title: B("GKE nodes do not monitor the integrity of their boot"),
    severity: Severity::Low,
    raised: B(&[]),
    family: B("other"),
    provider: B("google"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_GCP_72"), inputs: B(&[]) }]),
    controls: B(&[Control { standard: B("cis-gke-1.6"), id: B("5.5.5") }]),
    applies_to: B(&[B("google_container_cluster"), B("google_container_node_pool")]),
    why: B("Without it, nobody learns that a node started with something else than it did before."),
    fix: B("Remove enable_integrity_monitoring = false; the default is on."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[Repair { kinds: B(&[]), at: Anchor::Finding, changes: B(&[Change::Set { path: B("."), value: Literal::Bool(true) }]) }]),
};
