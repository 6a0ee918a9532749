//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("k8s-rbac-edit-endpoints"),
    title: B("Role can change endpoints"),
    severity: Severity::Low,
    raised: B(&[]),
    family: B("iam"),
    provider: B("kubernetes"),
    profiles: B(&[]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("K8sBlockEndpointEditDefaultRole"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("Role"), B("ClusterRole"), B("kubernetes_role"), B("kubernetes_role_v1"), B("kubernetes_cluster_role"), B("kubernetes_cluster_role_v1"), B("kubernetes_manifest")]),
    why: B("Endpoints may name addresses of other namespaces: what a network policy keeps apart is reached through a load balancer or Ingress (CVE-2021-25740)."),
    fix: B("Leave endpoints to the controllers of Kubernetes."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
