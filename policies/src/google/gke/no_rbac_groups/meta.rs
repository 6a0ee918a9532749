//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("google-gke-no-rbac-groups"),
    title: B("GKE cluster does not know groups of Google Workspace"),
    severity: Severity::Low,
    raised: B(&[]),
    family: B("iam"),
    provider: B("google"),
    profiles: B(&[]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_GCP_65"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("google_container_cluster")]),
    why: B("Roles are bound to single people, and stay when those leave."),
    fix: B("Write authenticator_groups_config { security_group = \"gke-security-groups@example.com\" }."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
