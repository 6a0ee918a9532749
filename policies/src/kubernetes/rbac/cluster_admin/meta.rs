//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Control, Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("k8s-rbac-cluster-admin"),
    title: B("Subject is bound to cluster-admin"),
    severity: Severity::High,
    raised: B(&[]),
    family: B("iam"),
    provider: B("kubernetes"),
    profiles: B(&[Profile::Recommended]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("KSV-0111"), inputs: B(&[]) }, Alias { id: B("cluster-admin-role-binding"), inputs: B(&[]) }]),
    controls: B(&[Control { standard: B("cis-kubernetes-1.9"), id: B("5.1.1") }]),
    applies_to: B(&[B("RoleBinding"), B("ClusterRoleBinding"), B("kubernetes_role_binding"), B("kubernetes_role_binding_v1"), B("kubernetes_cluster_role_binding"), B("kubernetes_cluster_role_binding_v1"), B("kubernetes_manifest")]),
    why: B("The role cluster-admin may do everything in the whole cluster."),
    fix: B("Bind a role with what the subject needs."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
