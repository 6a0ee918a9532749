//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Control, Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("k8s-rbac-approve-certificates"),
    title: B("Role can approve certificate requests"),
    severity: Severity::High,
    raised: B(&[]),
    family: B("iam"),
    provider: B("kubernetes"),
    profiles: B(&[Profile::Recommended]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_K8S_156"), inputs: B(&[]) }]),
    controls: B(&[Control { standard: B("cis-kubernetes-1.9"), id: B("5.1.11") }]),
    applies_to: B(&[B("Role"), B("ClusterRole"), B("kubernetes_role"), B("kubernetes_role_v1"), B("kubernetes_cluster_role"), B("kubernetes_cluster_role_v1"), B("kubernetes_manifest")]),
    why: B("Who approves certificate signing requests makes credentials for any user and any node."),
    fix: B("Leave approval to the controllers of the cluster."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
