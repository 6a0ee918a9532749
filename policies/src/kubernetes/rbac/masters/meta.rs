//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Control, Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("k8s-rbac-masters"),
    title: B("Role is bound to the group system:masters"),
    severity: Severity::High,
    raised: B(&[]),
    family: B("iam"),
    provider: B("kubernetes"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("KSV-0123"), inputs: B(&[]) }, Alias { id: B("restrict-binding-system-groups"), inputs: B(&[]) }]),
    controls: B(&[Control { standard: B("cis-kubernetes-1.9"), id: B("5.1.7") }]),
    applies_to: B(&[B("RoleBinding"), B("ClusterRoleBinding"), B("kubernetes_role_binding"), B("kubernetes_role_binding_v1"), B("kubernetes_cluster_role_binding"), B("kubernetes_cluster_role_binding_v1"), B("kubernetes_manifest")]),
    why: B("Members of system:masters may do everything past any role; a binding to the group says that someone hands out such certificates."),
    fix: B("Bind a group of your own, and keep system:masters for emergencies."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
