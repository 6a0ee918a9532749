//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("k8s-rbac-aws-auth"),
    title: B("Role can change the ConfigMap aws-auth"),
    severity: Severity::High,
    raised: B(&[]),
    family: B("iam"),
    provider: B("kubernetes"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("KSV-0115"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("Role"), B("ClusterRole"), B("kubernetes_role"), B("kubernetes_role_v1"), B("kubernetes_cluster_role"), B("kubernetes_cluster_role_v1"), B("kubernetes_manifest")]),
    why: B("The ConfigMap aws-auth in kube-system says which AWS identities are who in an EKS cluster: who writes it becomes cluster-admin."),
    fix: B("Manage identities as EKS access entries, and take the rule out."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
