//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("k8s-rbac-create-pods-granted"),
    title: B("Binding lets its subjects create pods"),
    severity: Severity::Medium,
    raised: B(&[]),
    family: B("iam"),
    provider: B("kubernetes"),
    profiles: B(&[]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("access-to-create-pods"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("RoleBinding"), B("ClusterRoleBinding"), B("kubernetes_role_binding"), B("kubernetes_role_binding_v1"), B("kubernetes_cluster_role_binding"), B("kubernetes_cluster_role_binding_v1"), B("kubernetes_manifest")]),
    why: B("Who creates pods runs as any service account of the namespace and mounts any of its secrets."),
    fix: B("Bind it to the deployment system alone, in namespaces of its own."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
