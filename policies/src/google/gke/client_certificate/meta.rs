//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Anchor, Change, Control, Literal, Meta, Profile, Repair, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("google-gke-client-certificate"),
    title: B("GKE cluster issues a client certificate"),
    severity: Severity::High,
    raised: B(&[]),
    family: B("iam"),
    provider: B("google"),
    profiles: B(&[Profile::Recommended]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_GCP_13"), inputs: B(&[]) }, Alias { id: B("GCP-0064"), inputs: B(&[]) }, Alias { id: B("google-gke-no-legacy-authentication"), inputs: B(&[]) }]),
    controls: B(&[Control { standard: B("cis-gke-1.6"), id: B("5.8.1") }]),
    applies_to: B(&[B("google_container_cluster")]),
    why: B("A client certificate of the control plane cannot be revoked: whoever has it stays administrator until the cluster's authority is replaced."),
    fix: B("Leave issue_client_certificate out or set it to false; people and pipelines sign in with their Google accounts."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[Repair { kinds: B(&[]), at: Anchor::Finding, changes: B(&[Change::Set { path: B("."), value: Literal::Bool(false) }]) }]),
};
