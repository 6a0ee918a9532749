//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Control, Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("k8s-rbac-anonymous"),
    title: B("Role is bound to anonymous users"),
    severity: Severity::Critical,
    raised: B(&[]),
    family: B("iam"),
    provider: B("kubernetes"),
    profiles: B(&[Profile::Recommended]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("KSV-0122"), inputs: B(&[]) }, Alias { id: B("K8sDisallowAnonymous"), inputs: B(&[]) }, Alias { id: B("restrict-binding-system-groups"), inputs: B(&[]) }]),
    controls: B(&[Control { standard: B("cis-kubernetes-1.9"), id: B("5.1.7") }]),
    applies_to: B(&[B("RoleBinding"), B("ClusterRoleBinding"), B("kubernetes_role_binding"), B("kubernetes_role_binding_v1"), B("kubernetes_cluster_role_binding"), B("kubernetes_cluster_role_binding_v1"), B("kubernetes_manifest")]),
    why: B("Whoever reaches the API server has what anonymous users are given, without any credential."),
    fix: B("Bind a user, a group or a service account."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
