//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Anchor, Change, Control, Literal, Meta, Profile, Repair, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("google-gke-legacy-abac"),
    title: B("GKE cluster uses legacy authorization"),
    severity: Severity::High,
    raised: B(&[]),
    family: B("iam"),
    provider: B("google"),
    profiles: B(&[Profile::Recommended]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_GCP_7"), inputs: B(&[]) }, Alias { id: B("GCP-0062"), inputs: B(&[]) }, Alias { id: B("google-gke-use-rbac-permissions"), inputs: B(&[]) }]),
    controls: B(&[Control { standard: B("cis-gke-1.6"), id: B("5.8.3") }]),
    applies_to: B(&[B("google_container_cluster")]),
    why: B("Legacy authorization (ABAC) gives every service account of the cluster all permissions, whatever the roles say."),
    fix: B("Remove enable_legacy_abac or set it to false, and grant roles instead."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[Repair { kinds: B(&[]), at: Anchor::Resource, changes: B(&[Change::Set { path: B("enable_legacy_abac"), value: Literal::Bool(false) }]) }]),
};
