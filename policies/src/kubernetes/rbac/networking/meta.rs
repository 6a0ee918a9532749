//! Made by `cargo xtask gen` from the page beside it: nobody edits this file.

use std::borrow::Cow::Borrowed as B;

use palisade_policy::{Alias, Meta, Profile, Severity, Status};

#[rustfmt::skip]
pub static META: Meta = Meta {
    id: B("k8s-rbac-manage-networking"),
    title: B("Role can change Services and network policies"),
    severity: Severity::Medium,
    raised: B(&[]),
    family: B("iam"),
    provider: B("kubernetes"),
    profiles: B(&[Profile::Strict]),
    since: B("0.1.0"),
    status: Status::Stable,
    aliases: B(&[Alias { id: B("KSV-0056"), inputs: B(&[]) }, Alias { id: B("CKV2_K8S_4"), inputs: B(&[]) }]),
    controls: B(&[]),
    applies_to: B(&[B("Role"), B("ClusterRole"), B("kubernetes_role"), B("kubernetes_role_v1"), B("kubernetes_cluster_role"), B("kubernetes_cluster_role_v1"), B("kubernetes_manifest")]),
    why: B("Who changes Services, Ingresses and network policies redirects traffic and opens what was closed; through the status of a Service also traffic of other namespaces (CVE-2020-8554)."),
    fix: B("Leave changes to the deployment system."),
    page: B(include_str!("policy.md")),
    links: B(&[]),
    repairs: B(&[]),
};
