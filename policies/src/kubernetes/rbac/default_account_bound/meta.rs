//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Control, Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("k8s-rbac-default-account"),
    title: B("Role is bound to a default service account"),
    severity: Severity::Medium,
    raised: B(&[]),
    family: B("iam"),
    provider: B("kubernetes"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("CKV_K8S_42"), inputs: B(&[]) }]),
    controls: B(&[Control { standard: B("cis-kubernetes-1.9"), id: B("5.1.5") }]),
    applies_to: B(&[B("RoleBinding"), B("ClusterRoleBinding"), B("kubernetes_role_binding"), B("kubernetes_role_binding_v1"), B("kubernetes_cluster_role_binding"), B("kubernetes_cluster_role_binding_v1"), B("kubernetes_manifest")]),
    why: B("Every pod of the namespace that names no service account runs as the default one and has the role too."),
    fix: B("Make a service account for the workload that needs the role, and bind that."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
